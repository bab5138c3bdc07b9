import { buildGraphSchema } from "../../schema/build.ts";
import { schemaStatements } from "../../schema/statements.ts";
import { parseReport } from "../../src/import/formats/report/read.ts";
import type { Outcome } from "../../src/import/outcome.ts";
import type { ImportRecord, Rejected } from "../../src/import/record.ts";
import { runImport } from "../../src/import/run-import.ts";
import { applySchema } from "../../src/neo4j/apply-schema.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { freshDatabase } from "../live/database.ts";
import { streamOf } from "./stream-of.ts";

/** The database of this worker, empty, with constraints and indexes. */
export async function emptyGraph(): Promise<Database> {
  const database = await freshDatabase();
  await applySchema(database, schemaStatements(await buildGraphSchema()));
  return database;
}

/** Takes away all nodes and relationships. */
export async function wipe(database: Database): Promise<void> {
  await database.write(({ run }) => run({ text: "MATCH (n) DETACH DELETE n", parameters: {} }));
}

/** Imports report files, given as objects, by the way that every import takes. Throws when one is rejected. */
export async function importReports(database: Database, ...files: object[]): Promise<Outcome> {
  const onRejected = (record: Rejected) => {
    throw new Error(JSON.stringify(record));
  };
  return runImport(database, streamOf(reportRecords(...files)), { onRejected });
}

/** The records of report files, given as objects and named `0.json`, `1.json`, … */
export function reportRecords(...files: object[]): ImportRecord[] {
  return files.map((file, index) => parseReport(`${index}.json`, JSON.stringify(file)));
}

/** Rows of a statement without parameters. */
export function query(database: Database, text: string): Promise<unknown[][]> {
  return database.read({ text, parameters: {} });
}
