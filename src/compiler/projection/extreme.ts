import Cypher from "@neo4j/cypher-builder";
import { walk } from "../path.ts";
import { column } from "./projection.ts";
import type { Projector } from "./projector.ts";

/** The least or greatest day over the nodes at the end of a path. */
export const projectExtreme: Projector<"extreme"> = (_compilation, element, { mapping }) => {
  const way = walk(element.node, mapping.path);
  const day = way.node.property(mapping.property);
  // Not by min or max: Neo4j takes an aggregate inside a list of columns for one over the rows outside.
  const match = new Cypher.Match(way.pattern).where(Cypher.isNotNull(day));
  match
    .with(way.node)
    .orderBy([day, mapping.pick === "min" ? "ASC" : "DESC"])
    .limit(1)
    .return([Cypher.toString(day), new Cypher.Variable()]);
  return column(Cypher.head(new Cypher.Collect(match)));
};
