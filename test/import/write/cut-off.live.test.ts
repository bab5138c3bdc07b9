import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { buildGraphSchema } from "../../../schema/build.ts";
import { schemaStatements } from "../../../schema/statements.ts";
import { runImport } from "../../../src/import/run-import.ts";
import { applySchema } from "../../../src/neo4j/apply-schema.ts";
import { openDatabase } from "../../../src/neo4j/connect.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { findJava } from "../../../src/neo4j/embedded/java.ts";
import { type EmbeddedNeo4j, startEmbedded } from "../../../src/neo4j/embedded/start.ts";
import { javaFlags } from "../../live/java-flags.ts";
import { digestGraph } from "../digest.ts";
import { query, streamOf, wipe } from "../graph.ts";
import { rowRecords } from "../rows.ts";
import { cutOffOptions, cutOffRecords, recordsBefore } from "./cut-off-records.ts";

// Killed with an import under way, so not the one that all live tests share.
let neo4j: EmbeddedNeo4j;
let folder: string;
let database: Database;
let undisturbed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-cut-off-"));
  neo4j = await startEmbedded({
    folder,
    library: inject("library"),
    java: await findJava(process.env),
    report: () => undefined,
    javaFlags,
  });
  database = openDatabase({ ...neo4j.connection, defaultTimeoutMs: 10_000 });
  await applySchema(database, schemaStatements(await buildGraphSchema()));
  await importBefore();
  await runImport(database, streamOf(cutOffRecords()), cutOffOptions);
  undisturbed = await digestGraph(database);
}, 120_000);
beforeEach(() => wipe(database));
afterAll(async () => {
  await database.close();
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
});

test("an import that is killed at several points, and run again, comes to what it would have come to", async () => {
  await importBefore();
  // Within the transaction of the second batch, the fourth, and the sixth.
  for (const [records, ms] of [
    [10, 0],
    [30, 30],
    [50, 60],
  ] as const) {
    await killWithin(records, ms);
    expect(await digestGraph(database)).not.toBe(undisturbed);
  }
  await runImport(database, streamOf(cutOffRecords()), cutOffOptions);
  expect(await digestGraph(database)).toBe(undisturbed);
}, 120_000);

test("an import outlasts a Neo4j that is killed, at several points, and comes to the same", async () => {
  await importBefore();
  const killAt = [20, 40];
  await runImport(database, streamOf(cutOffRecords()), {
    ...cutOffOptions,
    onBatch: ({ records }) => {
      if (killAt.includes(records)) process.kill(neo4j.pid(), "SIGKILL");
    },
  });
  expect(await digestGraph(database)).toBe(undisturbed);
}, 120_000);

test("two imports of one release at once come to what one does", async () => {
  await importBefore();
  const one = () => runImport(database, streamOf(cutOffRecords()), cutOffOptions);
  await Promise.all([one(), one()]);
  expect(await digestGraph(database)).toBe(undisturbed);
});

test("two imports of different files at once come to what one after the other does", async () => {
  const halves = [0, 1].map((half) => () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({
      id: index * 2 + half,
      by: [`Side ${index % 3}`],
      articles: [`Article ${index % 4}`],
    }));
    return runImport(database, streamOf(rowRecords(...rows)), { batchRecords: 4 });
  });
  for (const half of halves) await half();
  const inTurn = await digestGraph(database);
  await wipe(database);
  await Promise.all(halves.map((half) => half()));
  expect(await digestGraph(database)).toBe(inTurn);
  expect(await query(database, "MATCH (e:Event) RETURN count(e)")).toEqual([[40]]);
});

async function importBefore(): Promise<void> {
  await runImport(database, streamOf(recordsBefore()), { ...cutOffOptions, release: "1.0" });
}

/** Starts an import in a process of its own and kills that some time after it has taken in so many records. */
async function killWithin(records: number, ms: number): Promise<void> {
  const child = fork("test/import/write/cut-off-import.mjs", {
    env: { ...process.env, CLAIMGRAPH_TEST_NEO4J: JSON.stringify(neo4j.connection) },
    silent: true,
  });
  child.on("message", (done) => {
    if (done === records) setTimeout(() => child.kill("SIGKILL"), ms);
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}
