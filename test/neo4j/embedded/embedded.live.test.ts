import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../../../src/neo4j/connect.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { findJava } from "../../../src/neo4j/embedded/java.ts";
import { type EmbeddedNeo4j, startEmbedded } from "../../../src/neo4j/embedded/start.ts";
import { javaFlags } from "../../live/java-flags.ts";

const count = { text: "MATCH (n:Kept) RETURN count(n)", parameters: {} };
const reported: string[] = [];
let folder: string;
let neo4j: EmbeddedNeo4j;
let database: Database;

async function start(): Promise<void> {
  const java = await findJava(process.env);
  neo4j = await startEmbedded({
    folder,
    library: inject("library"),
    java,
    javaFlags,
    report: (line) => reported.push(line),
  });
  database = openDatabase({ ...neo4j.connection, defaultTimeoutMs: 10_000 });
}

async function stop(): Promise<void> {
  await database.close();
  await neo4j.stop();
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-embedded-"));
  await start();
  await database.write((transaction) => transaction.run({ text: "CREATE (:Kept)", parameters: {} }));
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

test("only its owner can read the password, and the well-known one does not open it", async () => {
  expect((await stat(join(folder, "password"))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const stranger = openDatabase({ ...neo4j.connection, password: "neo4j", defaultTimeoutMs: 1_000 });
  onTestFinished(() => stranger.close());
  expect(await stranger.isReachable()).toBe(false);
});

test("a second start on the same folder is told that the first runs", async () => {
  await expect(start()).rejects.toMatchObject({
    name: "StartFailure",
    message: `Claimgraph already runs here, as process ${process.pid}.`,
  });
});

test("Neo4j that hangs makes a read fail at its time limit", async () => {
  process.kill(neo4j.pid(), "SIGSTOP");
  try {
    const started = performance.now();
    await expect(database.read(count, { timeoutMs: 500 })).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(performance.now() - started).toBeLessThan(3_000);
  } finally {
    process.kill(neo4j.pid(), "SIGCONT");
  }
  expect(await database.read(count)).toEqual([[1]]);
});

test("Neo4j killed: reads fail soon, writes wait, then the same database answers again with everything in it", async () => {
  const killed = neo4j.pid();
  process.kill(killed, "SIGKILL");
  await expect.poll(() => isRunning(killed)).toBe(false);
  const started = performance.now();
  await expect(database.read(count)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(await database.isReachable()).toBe(false);

  await database.write((transaction) => transaction.run({ text: "CREATE (:Kept)", parameters: {} }));
  expect(await database.read(count)).toEqual([[2]]);
  expect(neo4j.pid()).not.toBe(killed);
  expect(reported).toEqual(["Neo4j ended (signal SIGKILL); starting it again in 0.25 s"]);
});

test("Neo4j ends when its parent is killed, and the folder can be used again", async () => {
  const own = neo4j.pid();
  await stop();
  expect(isRunning(own)).toBe(false);
  // Where it finds the packages of which it looks up files.
  const built = await mkdtemp(join("node_modules", ".parent-"));
  onTestFinished(() => rm(built, { recursive: true }));
  await build({
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: "test/neo4j/embedded/parent.ts",
      outDir: built,
      rolldownOptions: { output: { format: "es" } },
    },
  });
  const parent = fork(join(built, "parent.js"), [folder, inject("library")], { silent: true });
  onTestFinished(() => void parent.kill("SIGKILL"));
  const [line] = await once(parent.stdout ?? parent, "data");
  const pid = Number(line);
  expect(isRunning(pid)).toBe(true);

  parent.kill("SIGKILL");
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
  await start();
  expect(await database.read(count)).toEqual([[2]]);
}, 60_000);
