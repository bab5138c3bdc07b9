import { realpath } from "node:fs/promises";
import { formats } from "../../import/formats/formats.js";
import { readGazetteer } from "../../import/gazetteer/read-gazetteer.js";
import { loadSeed } from "../../import/load-seed.js";
import { CommandFailure } from "../command-failure.js";
import { exitCodes } from "../exit-code.js";
import { abortOnSignal } from "../interrupt.js";
import { openGraph } from "../open-graph.js";
import { checkFiles } from "./check-files.js";
import { FileSeries } from "./file-series.js";
import { jsonReporter } from "./json-reporter.js";
import { RejectsFile } from "./rejects-file.js";
import { runSeries } from "./run-series.js";
import { textReporter } from "./text-reporter.js";
/** How many rejected records are told where no file takes them. */
const mostRejected = 10;
/**
 * Takes files into the graph. A graph without reports first gets what a first start of the server loads: the gazetteer, in
 * which places are found, and the seed's reports. Throws CommandFailure, StartFailure and ClaimgraphError.
 */
export async function importFiles(request) {
    const signal = abortOnSignal(process.stderr);
    const reporter = reporterFor(request);
    const { sizes, unreadable } = await checkFiles(request.files);
    unreadable.forEach(reporter.unreadable);
    if (sizes.size === 0)
        return exitCodes.failed;
    const rejects = request.rejects === undefined ? undefined : await openRejects(request.rejects, sizes);
    const graph = await openGraph(reporter.step);
    try {
        await loadSeed(graph.database, reporter.step);
        const format = formatNamed(request.format);
        const gazetteer = await readGazetteer(graph.database);
        const series = new FileSeries(sizes, { format, gazetteer, signal, onUnreadable: reporter.unreadable });
        const { rejected, complete } = await runSeries(graph.database, series, {
            request,
            format,
            reporter,
            rejects,
        });
        if (!complete)
            return exitCodes.interrupted;
        if (unreadable.length + series.unreadable.length > 0)
            return exitCodes.failed;
        return rejected > 0 ? exitCodes.rejected : exitCodes.done;
    }
    finally {
        await rejects?.close();
        await graph.close();
    }
}
function formatNamed(name) {
    const format = formats.find((one) => one.name === name);
    if (format === undefined)
        throw new TypeError(`${name} is no format`);
    return format;
}
function reporterFor({ json, quiet, rejects }) {
    if (json)
        return jsonReporter(process.stdout, process.stderr);
    return textReporter(process.stdout, process.stderr, {
        quiet: quiet ?? false,
        mostRejected: rejects === undefined ? mostRejected : 0,
    });
}
async function openRejects(file, sizes) {
    const written = await realpath(file).catch(() => undefined);
    for (const read of sizes.keys()) {
        if ((await realpath(read)) !== written)
            continue;
        throw new CommandFailure(`${file} is being imported: name another file for the rejected rows`);
    }
    return RejectsFile.create(file);
}
