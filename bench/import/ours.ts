import "reflect-metadata";
import { ucdpGed } from "../../src/import/formats/ucdp-ged/format.ts";
import { readGazetteer } from "../../src/import/gazetteer/read-gazetteer.ts";
import { openInput } from "../../src/import/input/open-input.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import type { ImportRecord } from "../../src/import/record.ts";
import { runImport } from "../../src/import/run-import.ts";
import { type Connection, openDatabase } from "../../src/neo4j/connect.ts";

/** What the parent wants: first to open, then slice by slice. */
export type Wanted = { readonly open: Connection; readonly file: string } | { readonly slice: number };

/** How a slice went: milliseconds, and the most memory that the process has had, in MiB. */
export interface SliceDone {
  readonly ms: number;
  readonly memory: number;
}

// A process of its own: what it takes of memory is what an import takes.
let records: AsyncIterator<ImportRecord> | undefined;
let database: ReturnType<typeof openDatabase> | undefined;

process.on("message", async (wanted: Wanted) => {
  const started = performance.now();
  if ("open" in wanted) await open(wanted.open, wanted.file);
  else if (database) await runImport(database, next(wanted.slice), { release: "made" });
  const memory = process.resourceUsage().maxRSS / 1_024;
  process.send?.({ ms: performance.now() - started, memory } satisfies SliceDone);
});

async function open(connection: Connection, file: string): Promise<void> {
  database = openDatabase({ ...connection, defaultTimeoutMs: 600_000 });
  await loadSeed(database, () => undefined);
  const release = { name: "made", publishedOn: null };
  records = ucdpGed
    .read(await openInput(file), release, await readGazetteer(database))
    [Symbol.asyncIterator]();
}

async function* next(howMany: number): AsyncGenerator<ImportRecord> {
  for (let count = 0; count < howMany; count += 1) {
    const result = await records?.next();
    if (result === undefined || result.done) return;
    yield result.value;
  }
}
