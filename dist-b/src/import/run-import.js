import { Outcome } from "./outcome.js";
import { dryRunBatch } from "./write/dry-run-batch.js";
import { prepareLock } from "./write/lock.js";
import { outlast } from "./write/outlast.js";
import { writeBatch } from "./write/write-batch.js";
/** A batch, and so a transaction, is full with so many records or so many changes. */
const mostRecords = 1_000;
const mostChanges = 20_000;
/**
 * Takes records into the graph, batch by batch; a rejected record stops nothing. A report has one record in an import, as
 * that is all it says: a second one is rejected. Constraints and indexes must be there. A database that
 * goes is waited for, two minutes at most. Run again after it was cut off, an import comes to what it would have come to.
 *
 * Throws ClaimgraphError when the database fails, and whatever the reader throws; the batches before it stay.
 */
export async function runImport(database, records, { dryRun, release, batchRecords = mostRecords, onRejected, onBatch } = {}) {
    if (!dryRun)
        await outlast(() => prepareLock(database));
    const take = dryRun
        ? dryRunBatch(database, release)
        : (batch) => writeBatch(database, batch, release);
    const outcome = new Outcome();
    const reject = async (record) => {
        outcome.rejected += 1;
        await onRejected?.(record);
    };
    const flush = async ({ records: read, mapped, rejected }) => {
        const part = mapped.length > 0 ? await outlast(() => take(mapped)) : undefined;
        outcome.records += read;
        if (part)
            outcome.add(part.outcome);
        for (const record of [...rejected, ...(part?.rejected ?? [])])
            await reject(record);
        onBatch?.(outcome);
    };
    // While the database writes a batch, the next one is read and mapped.
    let writing = Promise.resolve();
    try {
        for await (const batch of inBatches(records, batchRecords)) {
            await writing;
            writing = flush(batch);
            // Its failure is met where it is awaited, which may be later than when it happens.
            writing.catch(() => undefined);
        }
    }
    finally {
        await writing;
    }
    return outcome;
}
async function* inBatches(records, most) {
    const reports = new Set();
    let mapped = [];
    let rejected = [];
    let changes = 0;
    const batch = () => ({ records: mapped.length + rejected.length, mapped, rejected });
    for await (const record of records) {
        if (record.kind === "rejected")
            rejected.push(record);
        else if (record.report !== undefined && reports.has(record.report)) {
            rejected.push(saidTwice(record, record.report));
        }
        else {
            if (record.report !== undefined)
                reports.add(record.report);
            mapped.push(record);
            changes += record.changes.length;
        }
        if (mapped.length + rejected.length < most && changes < mostChanges)
            continue;
        yield batch();
        mapped = [];
        rejected = [];
        changes = 0;
    }
    if (mapped.length + rejected.length > 0)
        yield batch();
}
function saidTwice({ file, line, row }, report) {
    const reason = "stands twice in this import: which of the two holds is not to be guessed";
    return { kind: "rejected", file, line, faults: [{ column: "", value: report, reason }], row: row ?? null };
}
