import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import { walk } from "../path.ts";
import { filterLabel } from "./filter-label.ts";
import { meets, type Test } from "./predicate.ts";

/** Whether a node at the end of a path meets a filter. */
export const testReached: Test<"reached"> = ({ compilation, node, input, mapping }) => {
  const label = filterLabel(input.type);
  const way = walk(node, mapping.path, [label]);
  const match = new Cypher.Match(way.pattern);
  const where = all([way.having, meets({ compilation, node: way.node, label }, input)]);
  if (where) match.where(where);
  return new Cypher.Exists(match);
};
