import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDatabase } from "../../src/neo4j/connect.ts";
import { findJava } from "../../src/neo4j/embedded/java.ts";
import { type EmbeddedNeo4j, startEmbedded } from "../../src/neo4j/embedded/start.ts";
import { javaFlags } from "../live/java-flags.ts";
import { type Served, serve } from "./serve.ts";

let folder: string;
let neo4j: EmbeddedNeo4j;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-outage-"));
  const java = await findJava(process.env);
  neo4j = await startEmbedded({
    folder,
    library: inject("library"),
    java,
    javaFlags,
    report: () => undefined,
  });
  await write("CREATE (:Faction {key: 'kept', name: 'Kept', kind: 'OTHER'})");
  served = await serve({ neo4j: neo4j.connection });
});
afterAll(async () => {
  await served.close();
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
});

async function write(text: string): Promise<void> {
  const database = openDatabase({ ...neo4j.connection, defaultTimeoutMs: 5_000 });
  await database.write((transaction) => transaction.run({ text, parameters: {} }));
  await database.close();
}

const query = { query: "{ factions { totalCount nodes { name } } }" };
const strict = { accept: "application/graphql-response+json" };
const ready = async () => (await fetch(`${served.url}/ready`)).status;

/** Asks until the answer is the one that is waited for; the test's own time limit ends a wait in vain. */
async function until(expected: number, ask: () => Promise<number>): Promise<void> {
  while ((await ask()) !== expected) await sleep(100);
}

test("without Neo4j requests fail as such; when it is back, the same server answers as before", async () => {
  expect(await ready()).toBe(200);
  const answer = await (await served.post(query)).json();
  expect(answer).toEqual({ data: { factions: { totalCount: 1, nodes: [{ name: "Kept" }] } } });

  process.kill(neo4j.pid(), "SIGKILL");
  await until(503, ready);
  const body = await (await fetch(`${served.url}/ready`)).json();
  expect(body).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
  const failed = await served.post(query, strict);
  expect(failed.status).toBe(503);
  expect(await failed.json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
  expect((await fetch(`${served.url}/health`)).status).toBe(200);

  await until(200, ready);
  await until(200, async () => (await served.post(query, strict)).status);
  expect(await (await served.post(query)).json()).toEqual(answer);
  expect(served.log.filter((line) => line.level === 50)).toEqual([]);
}, 60_000);
