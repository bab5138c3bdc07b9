import type { Database } from "../neo4j/database.ts";
import { Outcome } from "./outcome.ts";
import type { ImportRecord, Mapped, Rejected } from "./record.ts";
import { dryRunBatch } from "./write/dry-run-batch.ts";
import { prepareLock } from "./write/lock.ts";
import { outlast } from "./write/outlast.ts";
import { writeBatch } from "./write/write-batch.ts";

/** A batch, and so a transaction, is full with so many records or so many changes. */
const mostRecords = 1_000;
const mostChanges = 20_000;

/** How an import is to run, and who is told of it. */
export interface ImportOptions {
  /** Compare with what is in the graph, and write nothing. Counts and rejects are those of the run. */
  readonly dryRun?: boolean;
  /** Name of the release that the records are of: what they change is kept as that of the one before. */
  readonly release?: string;
  /** Records in a batch at most, and so in a transaction: 1,000 unless told. */
  readonly batchRecords?: number;
  /** Told of each record that is not taken in, in the order in which that comes out. */
  readonly onRejected?: (record: Rejected) => void | Promise<void>;
  /** Told after each batch what has come of all so far. */
  readonly onBatch?: (outcome: Outcome) => void;
}

/**
 * Takes records into the graph, batch by batch; a rejected record stops nothing. A report has one record in an import, as
 * that is all it says: a second one is rejected. Constraints and indexes must be there. With a database that
 * is gone, a batch is begun anew for two minutes. Run again after it was cut off, an import comes to what it would have come to.
 *
 * Throws ClaimgraphError when the database fails, and whatever the reader throws; the batches before it stay.
 */
export async function runImport(
  database: Database,
  records: AsyncIterable<ImportRecord>,
  { dryRun, release, batchRecords = mostRecords, onRejected, onBatch }: ImportOptions = {},
): Promise<Outcome> {
  if (!dryRun) await outlast(() => prepareLock(database));
  const take = dryRun
    ? dryRunBatch(database, release)
    : (batch: readonly Mapped[]) => writeBatch(database, batch, release);
  const outcome = new Outcome();
  const reject = async (record: Rejected) => {
    outcome.rejected += 1;
    await onRejected?.(record);
  };
  const flush = async ({ records: read, mapped, rejected }: Batch) => {
    const part = mapped.length > 0 ? await outlast(() => take(mapped)) : undefined;
    outcome.records += read;
    if (part) outcome.add(part.outcome);
    for (const record of [...rejected, ...(part?.rejected ?? [])]) await reject(record);
    onBatch?.(outcome);
  };
  // While the database writes a batch, the next one is read and mapped.
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of inBatches(records, batchRecords)) {
      await writing;
      writing = flush(batch);
      // Its failure is met where it is awaited, which may be later than when it happens.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  return outcome;
}

/** Records that are written together, and how many were read for it, with those that the reader rejected. */
interface Batch {
  readonly records: number;
  readonly mapped: readonly Mapped[];
  readonly rejected: readonly Rejected[];
}

async function* inBatches(records: AsyncIterable<ImportRecord>, most: number): AsyncGenerator<Batch> {
  const reports = new Set<string>();
  let mapped: Mapped[] = [];
  let rejected: Rejected[] = [];
  let changes = 0;
  const batch = () => ({ records: mapped.length + rejected.length, mapped, rejected });
  for await (const record of records) {
    if (record.kind === "rejected") rejected.push(record);
    else if (record.report !== undefined && reports.has(record.report)) {
      rejected.push(saidTwice(record, record.report));
    } else {
      if (record.report !== undefined) reports.add(record.report);
      mapped.push(record);
      changes += record.changes.length;
    }
    if (mapped.length + rejected.length < most && changes < mostChanges) continue;
    yield batch();
    mapped = [];
    rejected = [];
    changes = 0;
  }
  if (mapped.length + rejected.length > 0) yield batch();
}

function saidTwice({ file, line, row }: Mapped, report: string): Rejected {
  const reason = "stands twice in this import: which of the two holds is not to be guessed";
  return { kind: "rejected", file, line, faults: [{ column: "", value: report, reason }], row: row ?? null };
}
