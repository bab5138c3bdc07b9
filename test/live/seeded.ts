import { buildGraphSchema } from "../../schema/build.ts";
import { schemaStatements } from "../../schema/statements.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { applySchema } from "../../src/neo4j/apply-schema.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { freshDatabase } from "./database.ts";

/** The Neo4j that all live tests share, with what a first start loads. Only for tests that write nothing. */
export async function seededDatabase(): Promise<Database> {
  const database = await freshDatabase();
  await applySchema(database, schemaStatements(await buildGraphSchema()));
  await loadSeed(database, () => undefined);
  return database;
}
