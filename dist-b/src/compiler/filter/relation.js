import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.js";
import { matchWalk, walk } from "../path/walk.js";
import { filterLabel } from "./filter-label.js";
import { meets, unmet } from "./predicate.js";
/** `some`, `none` and `every` over the nodes at the end of a path. */
export const testRelation = ({ compilation, node, said, input, mapping }) => all(input.entries().map(([quantifier, filter]) => {
    if (said?.has(filter) || filter.isNull())
        return undefined;
    const label = filterLabel(filter.type);
    const way = walk(compilation.view, node, mapping.path, [label]);
    const met = meets({ compilation, node: way.node, label }, filter);
    const exists = new Cypher.Exists(matchWalk(way, quantifier === "every" ? unmet(met) : met));
    return quantifier === "some" ? exists : Cypher.not(exists);
}));
