import type { WriteTransaction } from "../../neo4j/database.ts";
import type { NodeChange } from "../change/change.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import type { Shape } from "../change/values.ts";
import { orderedValues, storeValues } from "./columns.ts";
import { type Fate, fateOf } from "./fate.ts";
import { recordAgain } from "./node-record.ts";
import { readNodes } from "./read-nodes.ts";

/** What became of a node. */
export interface Written {
  readonly fate: Fate;
  /** Whose record of it holds now. */
  readonly recordedBy: string;
  /** Was it another's that did before? */
  readonly passedOn: boolean;
}

/** Brings nodes of one label up to date. Returns what became of each, by key. */
export async function writeNodes(
  transaction: WriteTransaction,
  label: NodeLabel,
  changes: readonly NodeChange[],
): Promise<ReadonlyMap<string, Written>> {
  const shape: Shape = nodeShapes[label];
  const before = await readNodes(transaction, label, new Set(changes.map(({ key }) => key)));
  const after = new Map(before);
  for (const { key, recordedBy, recordedOn, values } of changes) {
    const record = { recordedBy, recordedOn, values: orderedValues(shape, values) };
    after.set(key, recordAgain(after.get(key), record));
  }
  const written = new Map<string, Written>();
  for (const [key, record] of after) {
    const { recordedBy } = record;
    const old = before.get(key);
    const passedOn = old !== undefined && old.recordedBy !== recordedBy;
    written.set(key, { fate: fateOf(old, record), recordedBy, passedOn });
  }
  const rows = [...after]
    .filter(([key]) => written.get(key)?.fate !== "unchanged")
    .map(([key, record]) => ({ key, ...record }));
  if (rows.length > 0) await transaction.run({ text: mergeNodes(label), parameters: { rows } });
  return written;
}

function mergeNodes(label: NodeLabel): string {
  const by = ["node.recordedBy = row.recordedBy", "node.recordedOn = date(row.recordedOn)"];
  const sets = [...by, ...storeValues("node", nodeShapes[label])];
  return `UNWIND $rows AS row
MERGE (node:${label} {key: row.key})
SET ${sets.join(",\n    ")}`;
}
