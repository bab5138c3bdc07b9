import { ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { enumType } from "../graph/enum.ts";
import { GraphNode } from "../graph/node.ts";
import { connectionOf } from "../page/connection.ts";

export const EntityKind = enumType("EntityKind", "What a search can find.", {
  FACTION: "Factions, by name.",
  PERSON: "People, by name.",
  PLACE: "Places, by name.",
  EVENT: "Events, by words of title and summary.",
  SOURCE: "Sources, by name.",
  REPORT: "Reports, by words of the title.",
});

@ObjectType({ description: "Something that a search found." })
export class SearchHit {
  @Field(() => GraphNode, { description: "What was found." })
  node!: GraphNode;

  @Field(() => String, {
    description: "The name of it, or the title, by which it was found; the best of several.",
  })
  matched!: string;

  @Field(() => Float, {
    description:
      "From 0 to 1, where 1 is what was asked for, letter by letter. By steps: the name itself, one that sounds the same, one with the same consonants, all words, all but the end of the last, all but a letter of each, some words.",
  })
  score!: number;
}

@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description: "A name in any spelling, script or transliteration, or words. It needs a letter or a digit.",
  })
  text!: string;

  @Field(() => [EntityKind], { nullable: true, description: "What to look for; everything where absent." })
  kinds?: string[];

  @Field(() => Int, { nullable: true, defaultValue: 10, description: "How many hits; 1,000 at most." })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description: "Only what comes after this cursor of the same search.",
  })
  after?: string;
}

const page = connectionOf("Search", () => SearchHit);

export const SearchConnection = { type: page.type, arguments: SearchArguments };
