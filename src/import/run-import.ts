import type { Database } from "../neo4j/database.ts";
import { Outcome } from "./outcome.ts";
import type { ImportRecord, Mapped } from "./record.ts";
import { prepareLock } from "./write/lock.ts";
import { writeBatch } from "./write/write-batch.ts";

/** A batch, and so a transaction, is full with so many records or so many changes. */
const mostRecords = 1_000;
const mostChanges = 20_000;

/**
 * Takes records into the graph, batch by batch; a rejected record stops nothing. Constraints and indexes must be there.
 * Throws ClaimgraphError when the database fails, and whatever the reader throws; the batches before it stay.
 */
export async function runImport(database: Database, records: AsyncIterable<ImportRecord>): Promise<Outcome> {
  await prepareLock(database);
  const outcome = new Outcome();
  let batch: Mapped[] = [];
  let changes = 0;
  const flush = async () => {
    outcome.add(await writeBatch(database, batch));
    batch = [];
    changes = 0;
  };
  for await (const record of records) {
    if (record.kind === "rejected") {
      outcome.reject(record);
      continue;
    }
    batch.push(record);
    changes += record.changes.length;
    if (batch.length >= mostRecords || changes >= mostChanges) await flush();
  }
  if (batch.length > 0) await flush();
  return outcome;
}
