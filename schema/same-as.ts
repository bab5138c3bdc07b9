import { Extensions, ObjectType } from "type-graphql";
import { Property } from "./graph/decorators.ts";
import { out } from "./graph/hop.ts";
import type { Hop } from "./graph/mapping.ts";
import { type Connection, connectionOf, edgeOf } from "./page/connection.ts";
import { DateScalar } from "./scalars.ts";

type Class = abstract new () => object;

/** From a thing to the others that somebody decided are the same. It holds both ways, and so is stored both ways. */
export const toSame: readonly Hop[] = [out("SAME_AS")];

/** Describes the fields that show them. */
export const sameAsDescription =
  "Records of other sources that somebody decided are of the same one; the edge says on what ground. Both stay what they are: nothing is merged.";

/** Makes the connection `<name>SameAsConnection` from things of one sort to those that are the same. */
export function sameAsConnection(name: string, node: () => Class): Connection {
  @ObjectType(`${name}SameAsEdge`, {
    description:
      "That two records are of the same thing, as somebody decided. It is no news of the day: `@asOf` always has it.",
  })
  @Extensions({ graph: { element: "relationship" } })
  class SameAsEdge extends edgeOf(node) {
    @Property(() => String, {
      description:
        "What the decision rests on: the key of a source or report of the graph, or a web address.",
    })
    source!: string;

    @Property(() => String, { nullable: true, description: "Why, in a line." })
    note!: string | null;

    @Property(() => DateScalar, { description: "Day of the decision." })
    decidedOn!: string;
  }
  return connectionOf(`${name}SameAs`, node, { edge: () => SameAsEdge });
}
