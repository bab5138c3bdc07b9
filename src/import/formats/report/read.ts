import { readFile } from "node:fs/promises";
import type { ImportRecord } from "../../record.ts";
import { parseDocument } from "../document.ts";
import { mapReport } from "./map.ts";
import { reportFile } from "./report-file.ts";

/** Reads report files, each of them one record. Throws when a file cannot be read. */
export async function* readReports(files: Iterable<string>): AsyncGenerator<ImportRecord> {
  for (const file of files) yield parseReport(file, await readFile(file, "utf8"));
}

/** Maps the text of one report file, or says what is wrong with it. */
export function parseReport(file: string, content: string): ImportRecord {
  return parseDocument(file, content, reportFile, mapReport);
}
