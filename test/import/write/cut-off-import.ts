import { runImport } from "../../../src/import/run-import.ts";
import type { Connection } from "../../../src/neo4j/connect.ts";
import { openDatabase } from "../../../src/neo4j/connect.ts";
import { streamOf } from "../stream-of.ts";
import { cutOffOptions, cutOffRecords } from "./cut-off-records.ts";

/** A process that imports what it is there to be killed in, and tells its parent of each batch. */
const connection = JSON.parse(process.env.CLAIMGRAPH_TEST_NEO4J ?? "") as Connection;
const database = openDatabase({ ...connection, defaultTimeoutMs: 10_000 });
await runImport(database, streamOf(cutOffRecords()), {
  ...cutOffOptions,
  onBatch: ({ records }) => process.send?.(records),
});
await database.close();
process.send?.("done");
process.disconnect?.();
