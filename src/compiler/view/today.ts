import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import type { Step, View } from "./view.ts";

/** The graph as it is: derived values and relationships stand in it ready to be read. */
export const today: View = {
  property: (holder, _label, property) => holder.property(property),
  seen: () => undefined,
  path: (path) => path,
  step: having,
  wander: () => undefined,
  edgeType: (kind) => kind,
  edgeKind: (type) => type,
  keepsNearness: true,
};

/** The predicate that a relationship's properties have the values that the path asks for. */
function having({ hop, relationship }: Step): Cypher.Predicate | undefined {
  return all(
    Object.entries(hop.having ?? {}).map(
      ([property, value]) =>
        relationship && Cypher.eq(relationship.property(property), new Cypher.Literal(value)),
    ),
  );
}
