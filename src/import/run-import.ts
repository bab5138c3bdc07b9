import type { Database } from "../neo4j/database.ts";
import { Outcome } from "./outcome.ts";
import type { ImportRecord, Mapped, Rejected } from "./record.ts";
import { prepareLock } from "./write/lock.ts";
import { writeBatch } from "./write/write-batch.ts";

/** A batch, and so a transaction, is full with so many records or so many changes. */
const mostRecords = 1_000;
const mostChanges = 20_000;

/** How an import is to run, and who is told of it. */
export interface ImportOptions {
  /** Compare with what is in the graph, and write nothing. */
  readonly dryRun?: boolean;
  /** Name of the release that the records are of: what they change is kept as that of the one before. */
  readonly release?: string;
  /** Told of each record that is not taken in, in the order in which that comes out. */
  readonly onRejected?: (record: Rejected) => void | Promise<void>;
  /** Told after each batch what has come of all so far. */
  readonly onBatch?: (outcome: Outcome) => void;
}

/**
 * Takes records into the graph, batch by batch; a rejected record stops nothing. Constraints and indexes must be there.
 * Throws ClaimgraphError when the database fails, and whatever the reader throws; the batches before it stay.
 */
export async function runImport(
  database: Database,
  records: AsyncIterable<ImportRecord>,
  { onRejected, onBatch }: ImportOptions = {},
): Promise<Outcome> {
  await prepareLock(database);
  const outcome = new Outcome();
  let batch: Mapped[] = [];
  let changes = 0;
  const reject = async (record: Rejected) => {
    outcome.rejected += 1;
    await onRejected?.(record);
  };
  const flush = async () => {
    const part = await writeBatch(database, batch);
    outcome.add(part.outcome);
    for (const record of part.rejected) await reject(record);
    onBatch?.(outcome);
    batch = [];
    changes = 0;
  };
  for await (const record of records) {
    outcome.records += 1;
    if (record.kind === "rejected") {
      await reject(record);
      continue;
    }
    batch.push(record);
    changes += record.changes.length;
    if (batch.length >= mostRecords || changes >= mostChanges) await flush();
  }
  if (batch.length > 0) await flush();
  return outcome;
}
