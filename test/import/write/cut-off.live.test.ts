import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, onTestFinished, test } from "vitest";
import { buildGraphSchema } from "../../../schema/build.ts";
import { schemaStatements } from "../../../schema/statements.ts";
import type { Outcome } from "../../../src/import/outcome.ts";
import { type ImportOptions, runImport } from "../../../src/import/run-import.ts";
import { applySchema } from "../../../src/neo4j/apply-schema.ts";
import { openDatabase } from "../../../src/neo4j/connect.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { findJava } from "../../../src/neo4j/embedded/java.ts";
import { startEmbedded } from "../../../src/neo4j/embedded/start.ts";
import { javaFlags } from "../../live/java-flags.ts";
import { sharedNeo4j } from "../../live/shared-neo4j.ts";
import { digestGraph } from "../digest.ts";
import { emptyGraph, query, wipe } from "../graph.ts";
import { rowRecords } from "../rows.ts";
import { streamOf } from "../stream-of.ts";
import { cutOffOptions, cutOffRecords, recordsBefore } from "./cut-off-records.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

test("an import that is killed at several points, and run again, comes to what it would have come to", async () => {
  const undisturbed = await digestOfBoth();
  await wipe(database);
  await importBefore(database);
  // Within the transaction of the second batch, the fourth, and the sixth.
  for (const [records, ms] of [
    [10, 0],
    [30, 30],
    [50, 60],
  ] as const) {
    await killWithin(records, ms);
    expect(await digestGraph(database)).not.toBe(undisturbed);
  }
  await importAfter();
  expect(await digestGraph(database)).toBe(undisturbed);
}, 240_000);

test("an import outlasts a Neo4j that is killed, at several points, and comes to the same", async () => {
  await importBefore(database);
  const undisturbed = await digestGraph(database);
  // Not the Neo4j that all live tests share.
  const folder = await mkdtemp(join(tmpdir(), "claimgraph-cut-off-"));
  const library = inject("library");
  const java = await findJava(process.env);
  const neo4j = await startEmbedded({ folder, library, java, javaFlags, report: () => undefined });
  const killed = openDatabase({ ...neo4j.connection, defaultTimeoutMs: 10_000 });
  onTestFinished(async () => {
    await killed.close();
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await applySchema(killed, schemaStatements(await buildGraphSchema()));
  await importBefore(killed, ({ records }) => {
    if (records < 30) process.kill(neo4j.pid(), "SIGKILL");
  });
  expect(await digestGraph(killed)).toBe(undisturbed);
}, 240_000);

test("two imports of one release at once come to what one does", async () => {
  const undisturbed = await digestOfBoth();
  await wipe(database);
  await importBefore(database);
  await Promise.all([importAfter(), importAfter()]);
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

function importBefore(into: Database, onBatch: ImportOptions["onBatch"] = () => undefined): Promise<Outcome> {
  return runImport(into, streamOf(recordsBefore()), { ...cutOffOptions, release: "1.0", onBatch });
}

function importAfter(): Promise<Outcome> {
  return runImport(database, streamOf(cutOffRecords()), cutOffOptions);
}

/** What the two releases come to, one after the other. */
async function digestOfBoth(): Promise<string> {
  await importBefore(database);
  await importAfter();
  return digestGraph(database);
}

/** Starts an import in a process of its own and kills that some time after it has taken in so many records. */
async function killWithin(records: number, ms: number): Promise<void> {
  const child = fork("test/import/write/cut-off-import.mjs", {
    env: { ...process.env, CLAIMGRAPH_TEST_NEO4J: JSON.stringify(sharedNeo4j()) },
    silent: true,
  });
  child.on("message", (done) => {
    if (done === records) setTimeout(() => child.kill("SIGKILL"), ms);
  });
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGKILL");
}
