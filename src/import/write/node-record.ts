import type { StoredValues } from "./columns.ts";

/** What a node holds of what records state. */
export interface NodeRecord {
  /** Key of the report or data set that recorded the node first, and owns its values. */
  readonly recordedBy: string;
  readonly values: StoredValues;
}

/**
 * What a node holds after one more record of it. The owner's values replace those there; another's only fill in what is
 * not known. Null is "not said" and takes nothing away, or owner and filler would undo each other for ever.
 */
export function recordAgain(there: NodeRecord | undefined, record: NodeRecord): NodeRecord {
  if (there === undefined) return record;
  const [strong, weak] = there.recordedBy === record.recordedBy ? [record, there] : [there, record];
  const values = Object.entries(strong.values).map(([name, value]) => [name, value ?? weak.values[name]]);
  return { recordedBy: there.recordedBy, values: Object.fromEntries(values) };
}
