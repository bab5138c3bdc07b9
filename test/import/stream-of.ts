import type { ImportRecord } from "../../src/import/record.ts";

/** Records as a reader yields them. */
export async function* streamOf(records: Iterable<ImportRecord>): AsyncGenerator<ImportRecord> {
  yield* records;
}
