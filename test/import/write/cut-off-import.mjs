// Runs an import of cut-off-import.ts as a process of its own, from the sources.
import { runnerImport } from "vite";

await runnerImport(new URL("./cut-off-import.ts", import.meta.url).pathname);
