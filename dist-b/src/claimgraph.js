#!/usr/bin/env node
import { candidates } from "./command/candidates.js";
import { commandLine } from "./command/command-line.js";
import { describeError } from "./command/describe-error.js";
import { importFiles } from "./command/import/import-files.js";
import { same } from "./command/same.js";
// Whoever read what we print may have gone; that is no reason to stop between two writes.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);
try {
    process.exitCode = await commandLine(process.argv.slice(2), { import: importFiles, candidates, same });
}
catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = 1;
}
