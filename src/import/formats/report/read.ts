import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { noGazetteer } from "../../gazetteer/no-gazetteer.ts";
import { openInput } from "../../input/open-input.ts";
import type { ImportRecord } from "../../record.ts";
import { parseDocument } from "../document.ts";
import type { Format } from "../format.ts";
import { mapReport } from "./map.ts";
import { placeReport } from "./place-report.ts";
import { writtenReportFile } from "./report-file.ts";

/** Our own format: what a person reads out of one report, a file each. Each file is one record. */
export const report: Format = {
  name: "report",
  description: "What a person reads out of one report (JSON, seed/report.schema.json).",
  together: true,
  async *read(input, _release, gazetteer) {
    let content = "";
    for await (const piece of input.text) content += piece;
    yield parseReport(input.file, content, gazetteer);
  },
};

/** Reads report files that name every place by its key. Throws UnreadableFile when one cannot be read. */
export async function* readReports(files: Iterable<string>): AsyncGenerator<ImportRecord> {
  for (const file of files) {
    yield* report.read(await openInput(file), { name: "", publishedOn: null }, noGazetteer);
  }
}

/** Maps the text of one report file, or says what is wrong with it. */
export function parseReport(file: string, content: string, gazetteer: Gazetteer = noGazetteer): ImportRecord {
  return parseDocument(file, content, writtenReportFile, (document) => {
    const placed = placeReport(document, gazetteer);
    return "events" in placed ? mapReport(placed) : placed;
  });
}
