import { Field, InputType } from "type-graphql";

type Class = abstract new () => object;

/** Makes the input `<noun>Relation`: how many of the related nodes meet a filter. */
export function relationOf(noun: string, filter: () => Class): Class {
  @InputType(`${noun}Relation`, {
    description: "Tests of the related things. Those given together must all hold, each on its own.",
  })
  abstract class Relation {
    @Field(filter, {
      nullable: true,
      description: "At least one of them meets this filter; `{}`: there is one.",
    })
    some?: object;

    @Field(filter, { nullable: true, description: "Not one of them meets this filter; `{}`: there is none." })
    none?: object;

    @Field(filter, {
      nullable: true,
      description: "All of them meet this filter; so it is, too, where there is none.",
    })
    every?: object;
  }
  return Relation;
}
