import { Extensions, ObjectType } from "type-graphql";
import { Faction } from "./faction.ts";
import { FirstReport, Property } from "./graph/decorators.ts";
import { connectionOf, edgeOf } from "./page/connection.ts";
import { Person } from "./person.ts";
import { Report } from "./report.ts";
import { DateScalar } from "./scalars.ts";

type Class = abstract new () => object;

/** The edge between a person and a faction, seen from either end. */
function membershipEdge(name: string, node: () => Class): () => Class {
  @ObjectType(name, {
    description: "That a person belongs to a faction, in which role, and in which report it stands.",
  })
  @Extensions({ graph: { element: "relationship" } })
  abstract class MembershipEdge extends edgeOf(node) {
    @Property(() => String, { nullable: true, description: "Role in the faction, such as `commander`." })
    role!: string | null;

    @Property(() => DateScalar, { nullable: true, description: "First day in that role; null: not known." })
    from!: string | null;

    @Property(() => DateScalar, {
      nullable: true,
      description: "Last day in that role; null: not known, or still in it.",
    })
    to!: string | null;

    @FirstReport(() => Report, { description: "The earliest report that says so." })
    report!: Report | null;
  }
  return () => MembershipEdge;
}

/** From a person to the factions that he or she belongs to. */
export const MembershipConnection = connectionOf("Membership", () => Faction, {
  edge: membershipEdge("MembershipEdge", () => Faction),
});

/** From a faction to the people who belong to it. */
export const MemberConnection = connectionOf("Member", () => Person, {
  edge: membershipEdge("MemberEdge", () => Person),
});
