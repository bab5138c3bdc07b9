import type { WriteTransaction } from "../../neo4j/database.ts";
import type { NodeChange } from "../change/change.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import type { Shape } from "../change/values.ts";
import { orderedValues, storeValues } from "./columns.ts";
import { type Fate, fateOf } from "./fate.ts";
import { recordAgain } from "./node-record.ts";
import { readNodes } from "./read-nodes.ts";

/** Brings nodes of one label up to date. Returns what became of each, by key. */
export async function writeNodes(
  transaction: WriteTransaction,
  label: NodeLabel,
  changes: readonly NodeChange[],
): Promise<ReadonlyMap<string, Fate>> {
  const shape: Shape = nodeShapes[label];
  const before = await readNodes(transaction, label, new Set(changes.map(({ key }) => key)));
  const after = new Map(before);
  for (const { key, recordedBy, values } of changes) {
    after.set(key, recordAgain(after.get(key), { recordedBy, values: orderedValues(shape, values) }));
  }
  const fates = new Map<string, Fate>();
  for (const [key, record] of after) fates.set(key, fateOf(before.get(key), record));
  const rows = [...after]
    .filter(([key]) => fates.get(key) !== "unchanged")
    .map(([key, record]) => ({ key, ...record }));
  if (rows.length > 0) await transaction.run({ text: mergeNodes(label), parameters: { rows } });
  return fates;
}

function mergeNodes(label: NodeLabel): string {
  const sets = ["node.recordedBy = row.recordedBy", ...storeValues("node", nodeShapes[label])];
  return `UNWIND $rows AS row
MERGE (node:${label} {key: row.key})
SET ${sets.join(",\n    ")}`;
}
