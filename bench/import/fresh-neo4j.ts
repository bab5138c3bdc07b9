import { join } from "node:path";
import { buildGraphSchema } from "../../schema/build.ts";
import { schemaStatements } from "../../schema/statements.ts";
import { applySchema } from "../../src/neo4j/apply-schema.ts";
import { type Connection, openDatabase } from "../../src/neo4j/connect.ts";
import { provideJars } from "../../src/neo4j/embedded/jars.ts";
import { findJava } from "../../src/neo4j/embedded/java.ts";
import { startEmbedded } from "../../src/neo4j/embedded/start.ts";

/** A Neo4j of its own, without data. */
export interface FreshNeo4j {
  readonly connection: Connection;
  stop(): Promise<void>;
}

const jars = join(import.meta.dirname, "../../.claimgraph");
const patienceMs = 600_000;

/** Starts a Neo4j in a folder, as the product starts its own, with the constraints and indexes of the schema. */
export async function freshNeo4j(folder: string): Promise<FreshNeo4j> {
  const report = (line: string) => console.error(line);
  const library = await provideJars(jars, report);
  const neo4j = await startEmbedded({ folder, library, java: await findJava(process.env), report });
  const database = openDatabase({ ...neo4j.connection, defaultTimeoutMs: patienceMs });
  try {
    await applySchema(database, schemaStatements(await buildGraphSchema()));
  } finally {
    await database.close();
  }
  return { connection: neo4j.connection, stop: () => neo4j.stop() };
}
