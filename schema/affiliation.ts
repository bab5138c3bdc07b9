import { Extensions, ObjectType } from "type-graphql";
import { Likelihood } from "./assessment.ts";
import { Faction } from "./faction.ts";
import { FirstReport, Property } from "./graph/decorators.ts";
import { enumType } from "./graph/enum.ts";
import { connectionOf, edgeOf } from "./page/connection.ts";
import { Report } from "./report.ts";
import { DateScalar } from "./scalars.ts";

export const AffiliationKind = enumType(
  "AffiliationKind",
  "How one faction stands to another, read from the first to the second.",
  {
    FACADE_OF: "A name that the other acts under.",
    PART_OF: "A part of the other.",
    ALLIED_WITH: "Acts together with the other.",
    SPLINTER_OF: "Broke away from the other.",
    SUPPORTED_BY: "Gets arms, money or orders from the other.",
    UMBRELLA_OF: "A label or body over the other.",
  },
);

@ObjectType({
  description: "That a faction stands in some relation to another, since when, and who is how sure of it.",
})
@Extensions({ graph: { element: "relationship" } })
class AffiliationEdge extends edgeOf(() => Faction) {
  @Property(() => AffiliationKind, { description: "How the two stand to each other." })
  kind!: string;

  @Property(() => DateScalar, { nullable: true, description: "First day of it; null: not known." })
  from!: string | null;

  @Property(() => DateScalar, {
    nullable: true,
    description: "Last day of it; null: not known, or still so.",
  })
  to!: string | null;

  @Property(() => Likelihood, { nullable: true, description: "How firmly it is said." })
  confidence!: string | null;

  @Property(() => String, {
    nullable: true,
    description:
      "Who says so, by name: the publisher of the report, or somebody whom it cites; null: not said.",
  })
  saidBy!: string | null;

  @Property(() => String, { nullable: true, description: "What is said of it, in a line." })
  note!: string | null;

  @FirstReport(() => Report, { description: "The earliest report that says so." })
  report!: Report | null;
}

/** From a faction to those that it belongs to, fronts for or stands with. */
export const AffiliationConnection = connectionOf("Affiliation", () => Faction, {
  edge: () => AffiliationEdge,
});
