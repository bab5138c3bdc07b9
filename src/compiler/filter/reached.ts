import Cypher from "@neo4j/cypher-builder";
import { matchWalk, walk } from "../path/walk.ts";
import { filterLabel } from "./filter-label.ts";
import { meets, type Test } from "./predicate.ts";
import { pathOf } from "./roll-up.ts";

/** Whether a node at the end of a path meets a filter. */
export const testReached: Test<"reached"> = ({ compilation, node, input, mapping, rollUp }) => {
  const label = filterLabel(input.type);
  const way = walk(compilation.view, node, pathOf(mapping, rollUp), [label]);
  return new Cypher.Exists(matchWalk(way, meets({ compilation, node: way.node, label }, input)));
};
