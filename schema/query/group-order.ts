import { Field, InputType } from "type-graphql";
import { enumType } from "../graph/enum.ts";
import { Direction } from "../page/direction.ts";

export const GroupOrderField = enumType("GroupOrderField", "What groups can be ordered by.", {
  COUNT: "By how many events are in an event group, or claims in a claim group.",
  FIRST_ON: "By the earliest day in the group.",
  LAST_ON: "By the latest day in the group.",
  KEY: "By the keys of what the group is made by.",
});

@InputType({
  description: "One criterion of order for groups. Ties are broken by the next one, and at last by key.",
})
export class GroupOrder {
  @Field(() => GroupOrderField, { description: "What to order by." })
  field!: string;

  @Field(() => Direction, { description: "Which end comes first." })
  direction!: string;
}
