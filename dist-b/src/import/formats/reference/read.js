import { readFile } from "node:fs/promises";
import { parseDocument } from "../document.js";
import { mapReference } from "./map.js";
import { referenceFile } from "./reference-file.js";
/** Reads a reference file, which is one record. Throws when it cannot be read. */
export async function* readReference(file) {
    yield parseDocument(file, await readFile(file, "utf8"), referenceFile, mapReference);
}
