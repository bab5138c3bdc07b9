import Cypher from "@neo4j/cypher-builder";
import { readGlobalId } from "../../../schema/graph/global-id.js";
import { all } from "../boolean.js";
import { parameter } from "../compilation.js";
/** Tests the global id by the key in it; an id of something else, or none at all, meets nothing. */
export const testId = ({ node, label, input }) => all(input.entries().map(([test, value]) => {
    if (value.isNull() && test !== "eq")
        return undefined;
    const keys = parameter((variables) => keysWithLabel(label, value.read(variables)));
    return Cypher.in(node.property("key"), keys);
}));
/** The label that a global id speaks of, if it is one of these. */
export function labelOfId(id, labels) {
    const identity = readGlobalId(String(id));
    return labels.find((label) => label === identity?.label);
}
/** The keys of those global ids that are of nodes with this label. */
export function keysWithLabel(label, ids) {
    return [ids ?? []].flat().flatMap((id) => {
        const identity = readGlobalId(String(id));
        return identity?.label === label ? identity.key : [];
    });
}
