import { Outcome } from "../../import/outcome.js";
import { runImport } from "../../import/run-import.js";
import { progressOf } from "./progress.js";
import { releaseName } from "./release-name.js";
import { talliesOf } from "./summary.js";
/**
 * Imports the files of a series, those of one release together, and tells how it goes. Returns, and has told, what came of
 * it; also when the database fails, whose ClaimgraphError it then throws.
 */
export async function runSeries(database, series, { request, format, reporter, rejects }) {
    const started = performance.now();
    const done = new Outcome();
    let current = new Outcome();
    let rejected = 0;
    const seconds = () => (performance.now() - started) / 1_000;
    const tellProgress = () => {
        const { bytes, bytesRead } = series;
        const rows = done.records + current.records - series.besideRows;
        reporter.progress(progressOf({ rows, rejected, bytes, bytesRead, seconds: seconds() }));
    };
    const onRejected = async (record) => {
        rejected += 1;
        reporter.rejected(record);
        await rejects?.add(record);
        tellProgress();
    };
    const onBatch = (outcome) => {
        current = outcome;
        tellProgress();
    };
    const summarize = (complete) => {
        const all = new Outcome();
        all.add(done);
        all.add(current);
        const summary = {
            format: format.name,
            files: series.files.length,
            dryRun: request.dryRun ?? false,
            complete,
            rows: all.records - series.besideRows,
            ...talliesOf(all),
            rejected,
            rejects: rejects?.names ?? [],
            warnings: series.warnings,
            warned: series.warned,
            unreadable: series.unreadable,
            seconds: Number(seconds().toFixed(1)),
        };
        reporter.summary(summary);
        return summary;
    };
    try {
        for (const { files, release } of releases(series.files, request, format)) {
            current = new Outcome();
            const records = series.read(files, release);
            done.add(await runImport(database, records, {
                onRejected,
                onBatch,
                ...(format.together ? {} : { release: release.name }),
                ...(request.dryRun && { dryRun: true }),
            }));
            current = new Outcome();
        }
    }
    catch (error) {
        summarize(false);
        throw error;
    }
    return summarize(!series.isCut);
}
/** The files by the release that they are of, in their order. */
function releases(files, { release: given, publishedOn = null }, format) {
    const byName = new Map();
    for (const file of files) {
        const name = given ?? (format.together ? "" : releaseName(file));
        byName.set(name, [...(byName.get(name) ?? []), file]);
    }
    return [...byName].map(([name, files]) => ({ files, release: { name, publishedOn } }));
}
