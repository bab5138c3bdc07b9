import Cypher from "@neo4j/cypher-builder";
import { matchWalk, walk } from "../path/walk.ts";
import { column } from "./projection.ts";
import type { Projector } from "./projector.ts";

/** The least or greatest day over the nodes at the end of a path. */
export const projectExtreme: Projector<"extreme"> = (compilation, element, { mapping }) => {
  const way = walk(compilation.view, element.node, mapping.path);
  const told = compilation.view.tell(way.node, "Event");
  const day = compilation.view.property(way.node, "Event", mapping.property);
  // Not by min or max: Neo4j takes an aggregate inside a list of columns for one over the rows outside.
  const isThere = Cypher.isNotNull(day);
  const match = told
    ? matchWalk(way).with(way.node, told.column).where(isThere)
    : matchWalk(way, isThere).with(way.node);
  match
    .orderBy([day, mapping.pick === "min" ? "ASC" : "DESC"])
    .limit(1)
    .return([Cypher.toString(day), new Cypher.Variable()]);
  return column(new Cypher.Collect(match), (days) => (days as string[])[0] ?? null);
};
