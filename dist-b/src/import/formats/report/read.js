import { noGazetteer } from "../../gazetteer/no-gazetteer.js";
import { openInput } from "../../input/open-input.js";
import { parseDocument } from "../document.js";
import { mapReport } from "./map.js";
import { placeReport } from "./place-report.js";
import { writtenReportFile } from "./report-file.js";
/** Our own format: what a person reads out of one report, a file each. Each file is one record. */
export const report = {
    name: "report",
    description: "What a person reads out of one report (JSON, seed/report.schema.json).",
    together: true,
    async *read(input, _release, gazetteer) {
        let content = "";
        for await (const piece of input.text)
            content += piece;
        yield parseReport(input.file, content, gazetteer);
    },
};
/** Reads report files that name every place by its key. Throws UnreadableFile when one cannot be read. */
export async function* readReports(files) {
    for (const file of files) {
        yield* report.read(await openInput(file), { name: "", publishedOn: null }, noGazetteer);
    }
}
/** Maps the text of one report file, or says what is wrong with it. */
export function parseReport(file, content, gazetteer = noGazetteer) {
    return parseDocument(file, content, writtenReportFile, (document) => {
        const placed = placeReport(document, gazetteer);
        return "events" in placed ? mapReport(placed) : placed;
    });
}
