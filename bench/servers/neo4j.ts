import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { buildGraphSchema } from "../../schema/build.ts";
import { schemaStatements } from "../../schema/statements.ts";
import { applySchema } from "../../src/neo4j/apply-schema.ts";
import { openDatabase } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { provideJars } from "../../src/neo4j/embedded/jars.ts";
import { findJava } from "../../src/neo4j/embedded/java.ts";
import { startEmbedded } from "../../src/neo4j/embedded/start.ts";

/** A data set that the benchmark can ask about. */
export interface DataSet {
  /** Tells its folder from that of others. */
  readonly name: string;
  readonly load: (database: Database) => Promise<void>;
}

/** Milliseconds for whatever the benchmark itself asks: to count and to sum up. */
const patienceMs = 600_000;

/**
 * A Neo4j with a data set, as the product starts its own: each data set has a CLAIMGRAPH_HOME of its own in `cache`, and is
 * loaded once. What an earlier run did not finish to load is loaded anew.
 */
export async function startNeo4j(cache: string, { name, load }: DataSet, report: (line: string) => void) {
  const home = join(cache, name);
  const loaded = join(home, "loaded");
  if (!existsSync(loaded)) await rm(home, { recursive: true, force: true });
  const jars = await provideJars(resolve(import.meta.dirname, "../../.claimgraph"), report);
  const library = join(home, basename(jars));
  await mkdir(home, { recursive: true });
  if (!existsSync(library)) await symlink(jars, library);
  const java = await findJava(process.env);
  const neo4j = await startEmbedded({ folder: join(home, "neo4j"), library, java, report });
  const database = openDatabase({ ...neo4j.connection, defaultTimeoutMs: patienceMs });
  const stop = async () => {
    await database.close();
    await neo4j.stop();
  };
  try {
    await applySchema(database, schemaStatements(await buildGraphSchema()));
    if (!existsSync(loaded)) {
      const started = performance.now();
      await load(database);
      report(`Loaded ${name} in ${Math.round((performance.now() - started) / 1000)} s`);
      await writeFile(loaded, "");
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { connection: neo4j.connection, database, stop };
}
