import Cypher from "@neo4j/cypher-builder";
import { originOf } from "./origin.js";
/** How far a node is from the point of the `near` test that it has to meet, in metres; undefined where there is none. */
export function distanceIn(compilation, node, label, filter) {
    const near = findNear(filter);
    return (near &&
        Cypher.point.distance(compilation.view.property(node, label, "location"), originOf(compilation, near)));
}
function findNear(filter) {
    for (const [name, input] of filter.entries()) {
        if (input.isNull())
            continue;
        if (input.graph?.kind === "near")
            return input;
        const inner = name === "AND" ? input.items().map(findNear).find(Boolean) : undefined;
        if (inner)
            return inner;
    }
    return undefined;
}
