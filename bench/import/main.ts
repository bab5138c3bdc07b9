import "reflect-metadata";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { writeBare } from "./bare-writer.ts";
import { type FreshNeo4j, freshNeo4j } from "./fresh-neo4j.ts";
import { writeGedFile } from "./ged-file.ts";
import { readPart } from "./graph-part.ts";
import type { SliceDone, Wanted } from "./ours.ts";
import { type Measured, reportOf } from "./report.ts";

const events = Number(process.argv[2] ?? 420_000);
const slices = Math.min(40, Math.max(10, Math.floor(events / 2_000)));
const data = join(import.meta.dirname, "../../../shared/data");
const sources = ["ucdp-ged-global-sample.csv", "ucdp-ged-iraq-1989-2018.csv"].map((name) => join(data, name));

const folder = await mkdtemp(join(tmpdir(), "claimgraph-bench-import-"));
const child = fork(join(import.meta.dirname, "ours.ts"));
const servers: FreshNeo4j[] = [];
try {
  const file = join(folder, "ged.csv");
  await writeGedFile(file, events, sources);
  for (const name of ["ours", "bare"]) servers.push(await freshNeo4j(join(folder, name)));
  const [ours, bare] = servers.map(({ connection: { uri, user, password } }) =>
    neo4j.driver(uri, neo4j.auth.basic(user, password)),
  ) as [Driver, Driver];
  const connection = (servers[0] as FreshNeo4j).connection;
  await ask(child, { open: connection, file });
  // What is there before is not measured.
  const bounds = { node: 0, relationship: 0 };
  await writeBare(bare, await readPart(ours, bounds));
  const measured: Measured[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    const { ms, memory } = await ask(child, { slice: Math.ceil(events / slices) });
    const part = await readPart(ours, bounds);
    const started = performance.now();
    await writeBare(bare, part);
    measured.push({ ours: ms, bare: performance.now() - started, memory });
    console.error(`${slice + 1}/${slices}`, measured.at(-1));
  }
  const { size } = await stat(file);
  const report = reportOf({ events, size, measured, ours: await countOf(ours), bare: await countOf(bare) });
  console.log(report);
  await writeFile(join(import.meta.dirname, "RESULTS.md"), report);
  await Promise.all([ours.close(), bare.close()]);
} finally {
  child.kill();
  for (const server of servers) await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function ask(process: ChildProcess, wanted: Wanted): Promise<SliceDone> {
  process.send(wanted);
  const [done] = await once(process, "message");
  return done as SliceDone;
}

/** How many nodes and relationships there are: both ways have to end with the same. */
async function countOf(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery(
    "MATCH (n) WHERE NOT n:Import WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships",
  );
  return `${records[0]?.get("nodes")} nodes, ${records[0]?.get("relationships")} relationships`;
}
