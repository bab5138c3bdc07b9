/** Runs the benchmark: see README.md. */
import "reflect-metadata";
import { loadGed } from "./data/ged.ts";
import { loadGraph } from "./data/load.ts";
import { scaleOf } from "./data/scale.ts";
import { askAll } from "./load/ask-all.ts";
import { readOptions } from "./options.ts";
import { sectionOf } from "./outcome/section.ts";
import { writeResults } from "./outcome/write-results.ts";
import { type DataSet, startNeo4j } from "./servers/neo4j.ts";
import { type Server, startServers } from "./servers/servers.ts";
import { timeStart } from "./servers/time-start.ts";

const options = readOptions(process.argv.slice(2));
const { cache, ged, size } = options;
const report = (line: string) => {
  process.stderr.write(`${line}\n`);
};
const dataSet: DataSet = ged
  ? { name: "ged", load: (database) => loadGed(database, ged, report) }
  : { name: `size-${size}`, load: (database) => loadGraph(database, scaleOf(size), report) };

const neo4j = await startNeo4j(cache, dataSet, report);
const servers: Server[] = [];
const asked = await run().finally(async () => {
  for (const { child } of servers) await child.stop();
  await neo4j.stop();
});
const section = sectionOf({ ...asked, readyMs: await timeStart(cache, dataSet.name) });
console.log(section);
if (options.isWhole) await writeResults(cache, dataSet.name, section);

async function run() {
  servers.push(...(await startServers(neo4j.connection, options.servers)));
  return askAll(servers, neo4j.database, { ...options, isReal: ged !== undefined }, report);
}
