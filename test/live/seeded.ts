import { loadSeed } from "../../src/import/load-seed.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { databaseWith } from "./database.ts";

/** The Neo4j of this worker, with what a first start loads. Nothing may be written to it. */
export function seededDatabase(): Promise<Database> {
  return databaseWith("the seed", (database) => loadSeed(database, () => undefined));
}
