import type { WriteTransaction } from "../../neo4j/database.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import { namedValues, readValues } from "./columns.ts";
import type { NodeRecord } from "./node-record.ts";

/** Reads what the graph holds of the nodes of a label that have these keys, by key. */
export async function readNodes(
  transaction: WriteTransaction,
  label: NodeLabel,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, NodeRecord>> {
  const rows = await transaction.run({ text: matchNodes(label), parameters: { keys: [...keys] } });
  return new Map(
    (rows as [string, string, string | null, unknown[]][]).map(([key, recordedBy, recordedOn, list]) => {
      return [key, { recordedBy, recordedOn, values: namedValues(nodeShapes[label], list) }];
    }),
  );
}

function matchNodes(label: NodeLabel): string {
  return `UNWIND $keys AS key
MATCH (node:${label} {key: key})
RETURN key, node.recordedBy, toString(node.recordedOn), ${readValues("node", nodeShapes[label])}`;
}
