import type { WriteTransaction } from "../../neo4j/database.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import { namedValues, readValues } from "./columns.ts";
import { isMentioned } from "./mentions.ts";
import type { NodeState } from "./node-record.ts";

/** Reads what the graph holds of the nodes of a label that have these keys, by key. */
export async function readNodes(
  transaction: WriteTransaction,
  label: NodeLabel,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, NodeState>> {
  const rows = await transaction.run({ text: matchNodes(label), parameters: { keys: [...keys] } });
  return new Map(
    (rows as [string, string, string | null, string | null, unknown[]][]).map(
      ([key, recordedBy, recordedOn, mentionedOn, list]) => {
        const values = namedValues(nodeShapes[label], list);
        return [key, { record: { recordedBy, recordedOn, values }, mentionedOn }];
      },
    ),
  );
}

function matchNodes(label: NodeLabel): string {
  return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
RETURN key, node.recordedBy, toString(node.recordedOn), ${isMentioned(label) ? "toString(node.knownOn)" : "null"},
       ${readValues("node", nodeShapes[label])}`;
}
