import type { NodeChange } from "../change/change.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import type { Shape } from "../change/values.ts";
import { orderedValues } from "./columns.ts";
import { type Fate, fateOf } from "./fate.ts";
import type { Mentions } from "./mentions.ts";
import { type NodeRecord, type NodeState, recordAgain } from "./node-record.ts";
import type { Revisions } from "./revisions.ts";
import type { NodeRow, Store } from "./store/store.ts";
import type { WholeRecords } from "./whole-records.ts";

/** What became of a node. */
export interface Written {
  readonly fate: Fate;
  /** The record of it that holds now. */
  readonly record: NodeRecord;
  /** What there was; undefined: nothing. */
  readonly before: NodeState | undefined;
  /** Was it there, with other values? */
  readonly restated: boolean;
}

/** Brings nodes of one label up to date. Returns what became of each, by key. */
export async function writeNodes(
  store: Store,
  label: NodeLabel,
  changes: readonly NodeChange[],
  { mentions, revisions, whole }: { mentions: Mentions; revisions: Revisions; whole: WholeRecords },
): Promise<ReadonlyMap<string, Written>> {
  const states = await store.readNodes(label, new Set(changes.map(({ key }) => key)));
  const written = new Map<string, Written>();
  const created: NodeRow[] = [];
  const updated: NodeRow[] = [];
  for (const [key, record] of recordAll(label, changes, states, whole)) {
    const before = states.get(key);
    const mentionedOn = mentions.earliest({ label, key }, before?.mentionedOn ?? null);
    const fate = fateOf(before, { record, mentionedOn });
    const restated = before !== undefined && fateOf(before.record.values, record.values) === "updated";
    written.set(key, { fate, record, before, restated });
    if (fate === "unchanged") continue;
    (before === undefined ? created : updated).push({
      key,
      mentionedOn,
      release: revisions.releaseOf({ label, key }),
      ...record,
    });
    if (before !== undefined) revisions.addRecord(label, before.record, record);
  }
  await store.createNodes(label, created);
  await store.updateNodes(label, updated);
  return written;
}

/** A record there was, unless its report is here and has it no longer. */
function stillHeld(
  label: NodeLabel,
  key: string,
  record: NodeRecord | undefined,
  whole: WholeRecords,
): NodeRecord | undefined {
  return record && whole.dropsNode(record.recordedBy, { label, key }) ? undefined : record;
}

/** The record of each node that holds after these changes, by key. */
function recordAll(
  label: NodeLabel,
  changes: readonly NodeChange[],
  states: ReadonlyMap<string, NodeState>,
  whole: WholeRecords,
): ReadonlyMap<string, NodeRecord> {
  const shape: Shape = nodeShapes[label];
  const after = new Map<string, NodeRecord>();
  for (const { key, recordedBy, recordedOn, values } of changes) {
    const record = { recordedBy, recordedOn, values: orderedValues(shape, values) };
    after.set(
      key,
      recordAgain(after.get(key) ?? stillHeld(label, key, states.get(key)?.record, whole), record),
    );
  }
  return after;
}
