import { ArgsType, Field, Float } from "type-graphql";

type Class = abstract new () => object;

/** Adds to the arguments of a page those that say how to group. */
export function groupArguments(page: Class, grouping: object): Class {
  @ArgsType()
  abstract class GroupArguments extends page {
    @Field(() => [grouping], { description: "What makes a group: all of these together. At least one." })
    by!: string[];

    @Field(() => Float, {
      nullable: true,
      description:
        "For CITY: up to how many km (WGS 84) from an event a city still counts as near; 50 unless told, 500 at most.",
    })
    withinKm?: number;

    @Field(() => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        "For FACTION: does what a facade or part, or a record of the same faction, is held responsible for count for the factions behind it, too?",
    })
    rollUp?: boolean;
  }
  return GroupArguments;
}
