import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { elementOf } from "../element.ts";
import { walk } from "../path/walk.ts";
import { collectRows } from "./collect-rows.ts";
import { projectComposite } from "./composite.ts";
import { nestedFirst, nestedList } from "./nested.ts";
import type { Projector } from "./projector.ts";

/** The nodes on the shortest path from an edge's node back to the node that has the edge; of several, the first by keys. */
export const projectVia: Projector<"via"> = (compilation, element, { field, mapping, selected, path }) => {
  const { node: start, origin } = element;
  if (!origin) throw new TypeError(`${path} is on no edge`);
  const type = getNamedType(field.type);
  const way = walk(compilation.view, start, mapping.path, undefined, { to: origin });
  const [taken, node, keyed] = [new Cypher.PathVariable(), new Cypher.Node(), new Cypher.Node()];
  const value = projectComposite(compilation, elementOf(type, { node, relationship: undefined }), {
    type,
    selections: selected.selections,
    path,
  });
  const match = new Cypher.Match(way.pattern.assignTo(taken));
  if (way.where) match.where(way.where);
  const keys = new Cypher.ListComprehension(keyed).in(Cypher.nodes(taken)).map(keyed.property("key"));
  const nodes = new Cypher.ListComprehension(node).in(Cypher.tail(Cypher.nodes(taken)));
  match
    .with(taken)
    .orderBy([Cypher.length(taken), "ASC"], [keys, "ASC"])
    .limit(1);
  const list = nestedList(nodes.map(new Cypher.List([...value.columns])), value, 1);
  return { ...nestedFirst(collectRows(list.columns, match), list), rows: list.rows };
};
