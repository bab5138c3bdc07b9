import Cypher from "@neo4j/cypher-builder";
import { walk } from "../path.ts";
import { column } from "./projection.ts";
import type { Projector } from "./projector.ts";

/** The least or greatest day over the nodes at the end of a path. */
export const projectExtreme: Projector<"extreme"> = (_compilation, element, { mapping }) => {
  const way = walk(element.node, mapping.path);
  const pick = mapping.pick === "min" ? Cypher.min : Cypher.max;
  const found = new Cypher.Variable();
  const match = new Cypher.Match(way.pattern);
  // In a clause of its own: Neo4j takes an aggregate inside a list of columns for one over the rows outside.
  match
    .with([pick(way.node.property(mapping.property)), found])
    .return([Cypher.toString(found), new Cypher.Variable()]);
  return column(Cypher.head(new Cypher.Collect(match)));
};
