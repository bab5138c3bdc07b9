import type { WriteTransaction } from "../../neo4j/database.ts";
import type { NodeChange } from "../change/change.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import type { Shape } from "../change/values.ts";
import { orderedValues, storeValues } from "./columns.ts";
import { type Fate, fateOf } from "./fate.ts";
import { isMentioned, type Mentions } from "./mentions.ts";
import { type NodeRecord, type NodeState, recordAgain } from "./node-record.ts";
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
  mentions: Mentions,
): Promise<ReadonlyMap<string, Written>> {
  const before = await readNodes(transaction, label, new Set(changes.map(({ key }) => key)));
  const written = new Map<string, Written>();
  const rows: object[] = [];
  for (const [key, record] of recordAll(label, changes, before)) {
    const old = before.get(key);
    const mentionedOn = mentions.earliest({ label, key }, old?.mentionedOn ?? null);
    const fate = fateOf(old, { record, mentionedOn });
    const passedOn = old !== undefined && old.record.recordedBy !== record.recordedBy;
    written.set(key, { fate, recordedBy: record.recordedBy, passedOn });
    if (fate !== "unchanged") rows.push({ key, mentionedOn, ...record });
  }
  if (rows.length > 0) await transaction.run({ text: mergeNodes(label), parameters: { rows } });
  return written;
}

/** The record of each node that holds after these changes, by key. */
function recordAll(
  label: NodeLabel,
  changes: readonly NodeChange[],
  before: ReadonlyMap<string, NodeState>,
): ReadonlyMap<string, NodeRecord> {
  const shape: Shape = nodeShapes[label];
  const after = new Map<string, NodeRecord>();
  for (const { key, recordedBy, recordedOn, values } of changes) {
    const record = { recordedBy, recordedOn, values: orderedValues(shape, values) };
    after.set(key, recordAgain(after.get(key) ?? before.get(key)?.record, record));
  }
  return after;
}

function mergeNodes(label: NodeLabel): string {
  const sets = ["node.recordedBy = row.recordedBy", "node.recordedOn = date(row.recordedOn)"];
  if (isMentioned(label)) sets.push("node.knownOn = date(row.mentionedOn)");
  sets.push(...storeValues("node", nodeShapes[label]));
  return `UNWIND $rows AS row
MERGE (node:${label} {key: row.key})
SET ${sets.join(",\n    ")}`;
}
