import { nodeShapes } from "../change/nodes.js";
import { namedValues, readValues } from "./columns.js";
import { isMentioned } from "./mentions.js";
/** Reads what the graph holds of the nodes of a label that have these keys, by key. */
export async function readNodes(transaction, label, keys) {
    const rows = await transaction.run({ text: matchNodes(label), parameters: { keys: [...keys] } });
    return new Map(rows.map(([key, recordedBy, recordedOn, mentionedOn, list]) => {
        const values = namedValues(nodeShapes[label], list);
        return [key, { record: { recordedBy, recordedOn, values }, mentionedOn }];
    }));
}
function matchNodes(label) {
    return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
RETURN key, node.recordedBy, toString(node.recordedOn), ${isMentioned(label) ? "toString(node.knownOn)" : "null"},
       ${readValues("node", nodeShapes[label])}`;
}
