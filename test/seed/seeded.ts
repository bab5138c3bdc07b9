import { loadSeed } from "../../src/import/load-seed.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { emptyGraph } from "../import/graph.ts";

/** The Neo4j that all live tests share, with everything that `npm start` loads. */
export async function seededDatabase(): Promise<Database> {
  const database = await emptyGraph();
  await loadSeed(database, () => undefined);
  return database;
}
