import { expect } from "vitest";
import type { Format } from "../../../src/import/formats/format.ts";
import type { Row } from "../../../src/import/record.ts";
import { runImport } from "../../../src/import/run-import.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { emptyGraph, importReports } from "../graph.ts";
import { aroundBaghdad, placesAroundBaghdad } from "./around-baghdad.ts";
import { csvOf, inputOf } from "./table/tables.ts";

/** The live tests' database, with a few places around Baghdad and a file of these rows. None of them may be rejected. */
export async function databaseOfRows(format: Format, rows: readonly Row[]): Promise<Database> {
  const database = await emptyGraph();
  await importReports(database, placesAroundBaghdad);
  const file = inputOf(csvOf(rows), 500);
  const release = { name: "2021", publishedOn: null };
  const { rejected } = await runImport(database, format.read(file, release, aroundBaghdad));
  expect(rejected).toBe(0);
  return database;
}
