import Cypher from "@neo4j/cypher-builder";
import { matchWalk, walk } from "../path/walk.js";
import { filterLabel } from "./filter-label.js";
import { meets } from "./predicate.js";
import { pathOf } from "./roll-up.js";
/** Whether a node at the end of a path meets a filter. */
export const testReached = ({ compilation, node, input, mapping, rollUp }) => {
    const label = filterLabel(input.type);
    const way = walk(compilation.view, node, pathOf(mapping, rollUp), [label]);
    return new Cypher.Exists(matchWalk(way, meets({ compilation, node: way.node, label }, input)));
};
