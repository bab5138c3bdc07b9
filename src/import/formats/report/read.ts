import { readFile } from "node:fs/promises";
import type { ImportRecord } from "../../record.ts";
import { faultsOf } from "../faults.ts";
import { mapReport } from "./map.ts";
import { reportFile } from "./report-file.ts";

/** Reads report files, each of them one record. Throws when a file cannot be read. */
export async function* readReports(files: Iterable<string>): AsyncGenerator<ImportRecord> {
  for (const file of files) yield parseReport(file, await readFile(file, "utf8"));
}

/** Maps the text of one report file, or says what is wrong with it. */
export function parseReport(file: string, content: string): ImportRecord {
  const line = 1;
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch (error) {
    const reason = `is no JSON: ${(error as SyntaxError).message}`;
    return { kind: "rejected", file, line, faults: [{ column: "", value: null, reason }] };
  }
  const report = reportFile.safeParse(document);
  if (!report.success) return { kind: "rejected", file, line, faults: faultsOf(report.error, document) };
  return { kind: "mapped", file, line, ...mapReport(report.data) };
}
