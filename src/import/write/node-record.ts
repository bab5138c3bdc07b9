import type { StoredValues } from "./columns.ts";

/** What a node holds of what records state. */
export interface NodeRecord {
  /** Key of the report or data set that recorded the node first, and owns its values. */
  readonly recordedBy: string;
  readonly values: StoredValues;
}

/** What a node holds after one more record of it: the owner's values change, another's only fill in what is null. */
export function recordAgain(there: NodeRecord | undefined, record: NodeRecord): NodeRecord {
  if (there === undefined || there.recordedBy === record.recordedBy) return record;
  const filled = Object.entries(there.values).map(([name, value]) => [name, value ?? record.values[name]]);
  return { recordedBy: there.recordedBy, values: Object.fromEntries(filled) };
}
