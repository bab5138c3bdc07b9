import { type NodeLabel, nodeShapes } from "../../change/nodes.ts";
import { readValues, storeValues } from "../columns.ts";
import { isMentioned } from "../mentions.ts";

/** Cypher: what there is of the nodes with `$keys`. */
export function matchNodes(label: NodeLabel): string {
  return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
RETURN key, node.recordedBy, toString(node.recordedOn), ${isMentioned(label) ? "toString(node.knownOn)" : "null"},
       ${readValues("node", nodeShapes[label])}`;
}

/** Cypher: makes nodes what `$rows` say. A report stays of the release that it was first of. */
export function mergeNodes(label: NodeLabel): string {
  const sets = ["node.recordedBy = row.recordedBy", "node.recordedOn = date(row.recordedOn)"];
  if (isMentioned(label)) sets.push("node.knownOn = date(row.mentionedOn)");
  if (label === "Report") sets.push("node.release = coalesce(node.release, row.release)");
  sets.push(...storeValues("node", nodeShapes[label]));
  return `UNWIND $rows AS row
MERGE (node:${label} {key: row.key})
SET ${sets.join(",\n    ")}`;
}

/** Cypher: makes nodes known from the days of `$rows`. Only ever earlier, so that the order of import leaves no trace. */
export function makeKnown(label: NodeLabel): string {
  return `UNWIND $rows AS row
MATCH (node:${label} {key: row.key})
WITH node, date(row.day) AS day
WHERE coalesce(node.knownOn > day, true)
SET node.knownOn = day`;
}

/** Cypher: leaves the nodes with `$keys` without a day of their record, so that it comes after any other. */
export function releaseNodes(label: NodeLabel): string {
  return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
SET node.recordedOn = null`;
}

/** Cypher: removes the nodes with `$keys`; an event's earlier versions are nobody else's. */
export function removeNodes(label: NodeLabel): string {
  const versions = label === "Event" ? "OPTIONAL MATCH (node)-[:WAS]->(version:Version)\n" : "";
  return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
${versions}DETACH DELETE node${versions && ", version"}`;
}
