import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { buildGraphSchema } from "../../schema/build.ts";
import { schemaStatements } from "../../schema/statements.ts";
import { applySchema } from "../../src/neo4j/apply-schema.ts";
import { openDatabase } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { sharedNeo4j } from "./shared-neo4j.ts";

/**
 * The Neo4j of this worker, without data, and with the constraints and indexes of the schema alone. Call it in
 * `beforeAll`, and close the database in `afterAll`: the next file of the worker uses it, too.
 */
export async function freshDatabase(): Promise<Database> {
  rmSync(sharedNeo4j().contents, { force: true });
  const database = open();
  await database.apply("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  // Those of the schema stay from file to file: without them Neo4j would have to plan every statement anew.
  const statements = schemaStatements(await buildGraphSchema());
  const wanted = statements.map((statement) => / (\w+) IF NOT EXISTS/.exec(statement)?.[1]);
  for (const kind of ["CONSTRAINT", "INDEX"]) {
    const rows = await database.read({
      text: `SHOW ${kind} YIELD name, type RETURN name, type`,
      parameters: {},
    });
    for (const [name, type] of rows) {
      if (type !== "LOOKUP" && !wanted.includes(String(name)))
        await database.apply(`DROP ${kind} \`${name}\``);
    }
  }
  await applySchema(database, statements);
  return database;
}

/**
 * The Neo4j of this worker, with what `load` puts into it. Where the file before asked for the same, it is
 * there already: so nothing may be written to it.
 */
export async function databaseWith(
  contents: string,
  load: (database: Database) => Promise<void>,
): Promise<Database> {
  const note = sharedNeo4j().contents;
  if (existsSync(note) && readFileSync(note, "utf8") === contents) return open();
  const database = await freshDatabase();
  await load(database);
  // Else how a statement is planned would depend on when Neo4j last looked how much there is of what.
  await database.apply("CALL db.prepareForReplanning(60)");
  writeFileSync(note, contents);
  return database;
}

function open(): Database {
  return openDatabase({ ...sharedNeo4j(), defaultTimeoutMs: 10_000 });
}
