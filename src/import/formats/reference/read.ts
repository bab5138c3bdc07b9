import { readFile } from "node:fs/promises";
import type { ImportRecord } from "../../record.ts";
import { parseDocument } from "../document.ts";
import { mapReference } from "./map.ts";
import { referenceFile } from "./reference-file.ts";

/** Reads a reference file, which is one record. Throws when it cannot be read. */
export async function* readReference(file: string): AsyncGenerator<ImportRecord> {
  yield parseDocument(file, await readFile(file, "utf8"), referenceFile, mapReference);
}
