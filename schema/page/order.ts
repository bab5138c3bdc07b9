import { Field, InputType } from "type-graphql";
import { enumType } from "../graph/enum.ts";
import { Direction } from "./direction.ts";

/** Makes the input `<noun>Order` and its enum `<noun>OrderField` out of the values one can order by. */
export function orderInput(
  noun: string,
  values: Readonly<Record<string, string>>,
): abstract new () => object {
  const fields = enumType(`${noun}OrderField`, `What a list of type ${noun} can be ordered by.`, values);

  @InputType(`${noun}Order`, {
    description: `One criterion of order for a list of type ${noun}. Ties are broken by the next one, and at last by key.`,
  })
  abstract class Order {
    @Field(() => fields, { description: "What to order by." })
    field!: string;

    @Field(() => Direction, { description: "Which end comes first." })
    direction!: string;
  }
  return Order;
}
