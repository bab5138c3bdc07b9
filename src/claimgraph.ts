#!/usr/bin/env node
import { candidates } from "./command/candidates.ts";
import { commandLine } from "./command/command-line.ts";
import { describeError } from "./command/describe-error.ts";
import { importFiles } from "./command/import/import-files.ts";
import { same } from "./command/same.ts";

// Whoever read what we print may have gone; that is no reason to stop between two writes.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);
try {
  process.exitCode = await commandLine(process.argv.slice(2), { import: importFiles, candidates, same });
} catch (error) {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 1;
}
