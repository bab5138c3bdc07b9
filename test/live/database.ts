import { inject } from "vitest";
import { openDatabase } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";

/**
 * The Neo4j that all live tests share, emptied: no data, no constraints, no indexes. Call it in `beforeAll`, and close
 * the database in `afterAll`; files named `*.live.test.ts` run one after the other.
 */
export async function freshDatabase(): Promise<Database> {
  const database = openDatabase({ ...inject("neo4j"), defaultTimeoutMs: 10_000 });
  await database.apply("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  for (const [name] of await names(database, "SHOW CONSTRAINTS YIELD name")) {
    await database.apply(`DROP CONSTRAINT \`${name}\``);
  }
  for (const [name] of await names(database, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await database.apply(`DROP INDEX \`${name}\``);
  }
  return database;
}

function names(database: Database, text: string): Promise<unknown[][]> {
  return database.read({ text: `${text} RETURN name`, parameters: {} });
}
