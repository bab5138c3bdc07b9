import type { StoredValues } from "./columns.ts";

/** One record of a node, whole: who made it, and what it says. */
export interface NodeRecord {
  /** Key of the report or data set whose record it is. */
  readonly recordedBy: string;
  /** Day from which that one counts as known, as YYYY-MM-DD; null: it never does. */
  readonly recordedOn: string | null;
  readonly values: StoredValues;
}

/** What the graph holds of a node. */
export interface NodeState {
  readonly record: NodeRecord;
  /** Day of the earliest report that mentions it; null: of none, or not kept for its label. */
  readonly mentionedOn: string | null;
}

/**
 * What a node holds after one more record of it: of all its records, the one that was known first, whole; of several of
 * that day, the first by key. So what a later report says takes nothing away from what was known, nor adds to it under an
 * earlier day, and the order of import leaves no trace. The same report may change its own record.
 */
export function recordAgain(there: NodeRecord | undefined, record: NodeRecord): NodeRecord {
  if (there === undefined || there.recordedBy === record.recordedBy) return record;
  return isBefore(record, there) ? record : there;
}

function isBefore(record: NodeRecord, other: NodeRecord): boolean {
  if (record.recordedOn === other.recordedOn) return record.recordedBy < other.recordedBy;
  if (record.recordedOn === null || other.recordedOn === null) return other.recordedOn === null;
  return record.recordedOn < other.recordedOn;
}
