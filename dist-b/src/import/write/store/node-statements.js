import { nodeShapes } from "../../change/nodes.js";
import { madeWith, readValues, setEach } from "../columns.js";
import { isMentioned } from "../mentions.js";
import { nodeColumns } from "./rows.js";
/** Cypher: what there is of the nodes with `$keys`. */
export function matchNodes(label) {
    return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
RETURN key, node.recordedBy, toString(node.recordedOn), ${isMentioned(label) ? "toString(node.knownOn)" : "null"},
       ${readValues("node", nodeShapes[label])}`;
}
/** Cypher: makes nodes of `$rows`, of which none is there. */
export function createNodes(label) {
    const release = label === "Report" ? ["release: row.release"] : [];
    return `UNWIND $rows AS row
CREATE (:${label} ${madeWith(nodeColumns(label), "key: row.key", ...release)})`;
}
/** Cypher: makes nodes what `$rows` say. A report stays of the release that it was first of; what is derived stays. */
export function updateNodes(label) {
    const release = label === "Report" ? ", node.release = coalesce(node.release, row.release)" : "";
    return `UNWIND $rows AS row
MATCH (node:${label} {key: row.key})
${setEach("node", nodeColumns(label))}${release}`;
}
/** Cypher: makes nodes known from the days of `$rows`. Only ever earlier, so that the order of import leaves no trace. */
export function makeKnown(label) {
    return `UNWIND $rows AS row
MATCH (node:${label} {key: row.key})
WHERE coalesce(node.knownOn > date(row.day), true)
SET node.knownOn = date(row.day)`;
}
/** Cypher: leaves the nodes with `$keys` without a day of their record, so that it comes after any other. */
export function releaseNodes(label) {
    return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
SET node.recordedOn = null`;
}
/** Cypher: removes the nodes with `$keys`; an event's earlier versions are nobody else's. */
export function removeNodes(label) {
    const versions = label === "Event" ? "OPTIONAL MATCH (node)-[:WAS]->(version:Version)\n" : "";
    return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
${versions}DETACH DELETE node${versions && ", version"}`;
}
