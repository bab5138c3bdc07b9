import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCountries, readPlaces } from "../../src/import/formats/geonames/read.ts";
import { readReports } from "../../src/import/formats/report/read.ts";
import { runImport } from "../../src/import/run-import.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { databaseWith } from "./database.ts";

/**
 * The Neo4j that all live tests share, with the founding report alone, and the bigger towns of Iraq around it. Nothing may
 * be written to it.
 */
export function foundingDatabase(): Promise<Database> {
  return databaseWith("the founding report", loadFounding);
}

async function loadFounding(database: Database): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "claimgraph-towns-"));
  const towns = join(folder, "towns.csv");
  await writeFile(towns, await biggerTowns());
  const reports = ["background", "southfront-2021-01-20"].map((name) => `seed/reports/${name}.json`);
  const parts = [readCountries("seed/gazetteer/countries.csv"), readPlaces(towns), readReports(reports)];
  for (const records of parts) {
    const { rejected } = await runImport(database, records);
    if (rejected.length > 0) throw new Error(`${JSON.stringify(rejected[0])}`);
  }
  await rm(folder, { recursive: true });
}

async function biggerTowns(): Promise<string> {
  const [header, ...lines] = (
    await readFile("seed/gazetteer/geonames-cities-iraq-neighbours.csv", "utf8")
  ).split("\n");
  const bigger = lines.filter((line) => /,IQ,\d{6,},/.test(line));
  return [header, ...bigger].join("\n");
}
