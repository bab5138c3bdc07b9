import { ArgsType, Extensions, Field, ObjectType } from "type-graphql";
import { Claim, ClaimFilter, ClaimOrder } from "./claim.ts";
import { Faction } from "./faction.ts";
import { Via } from "./graph/decorators.ts";
import { out } from "./graph/hop.ts";
import { type Connection, connectionOf, edgeOf } from "./page/connection.ts";
import { upToParents } from "./roll-up.ts";

@ObjectType({
  description:
    "That a claim holds a faction responsible, by its own name or by that of a facade or part, or of the same faction elsewhere.",
})
@Extensions({ graph: { element: "relationship" } })
class HeldResponsibleEdge extends edgeOf(() => Claim) {
  @Via(() => Faction, [out("HOLDS_RESPONSIBLE"), upToParents], {
    description:
      "By which affiliations: from the faction that the claim names, over those that it is a facade or part of or the same as, to this one. The shortest way; this one alone, where the claim names it.",
  })
  via!: Faction[];
}

/** From a faction to the claims that hold it responsible. */
export const HeldResponsibleConnection = rolledUp(
  connectionOf("HeldResponsible", () => Claim, {
    where: () => ClaimFilter,
    orderBy: () => ClaimOrder,
    edge: () => HeldResponsibleEdge,
  }),
);

function rolledUp(page: Connection): Connection {
  @ArgsType()
  abstract class RollUpArguments extends page.arguments {
    @Field(() => Boolean, {
      nullable: true,
      defaultValue: false,
      description:
        "Count what its facades and parts, and records of the same faction, are held responsible for, too?",
    })
    rollUp?: boolean;
  }
  return { type: page.type, arguments: RollUpArguments };
}
