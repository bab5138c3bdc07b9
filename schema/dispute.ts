import { Field, ObjectType } from "type-graphql";
import { Claim } from "./claim.ts";
import { enumType } from "./graph/enum.ts";
import { Report } from "./report.ts";

export const DisputeField = enumType("DisputeField", "What it is that accounts or claims differ on.", {
  OCCURRENCE: "Whether it happened at all. In dispute where a live denial says that it did not.",
  PERPETRATOR: "Who did it: live claims hold different factions responsible, or deny that one did it.",
  DATE: "The day of it, or the first of several.",
  KIND: "What kind of event it was, or how it came about.",
  WEAPON: "The main weapon.",
  TARGET: "What was hit. In dispute where a live denial says so: two wordings are no dispute.",
  DEATHS: "How many people were killed.",
  WOUNDED: "How many people were wounded.",
  DAMAGE: "Whether anything was damaged.",
});

@ObjectType({ description: "One of the things that are said, and who says it." })
export class DisputedValue {
  @Field(() => String, {
    description:
      "What is said: a day, an enum value, the name of a faction (`A and B` where they are held responsible together), a number (`3`, `1 to 3`, `at least 5`), or, of a denial, what it denies.",
  })
  value!: string;

  @Field(() => [Report], { description: "Reports whose account says so, by key." })
  reports!: Report[];

  @Field(() => [Claim], { description: "Live claims that say so, by key." })
  claims!: Claim[];
}

@ObjectType({ description: "Something that accounts or claims differ on, and who says what." })
export class Dispute {
  @Field(() => DisputeField, { description: "What it is that they differ on." })
  field!: string;

  @Field(() => [DisputedValue], { description: "The different things that are said: what most say first." })
  values!: DisputedValue[];
}
