import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Connection } from "../../src/neo4j/connect.ts";
import { provideJars } from "../../src/neo4j/embedded/jars.ts";
import { findJava } from "../../src/neo4j/embedded/java.ts";
import { startEmbedded } from "../../src/neo4j/embedded/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that all live tests share. */
    neo4j: Connection;
    /** Folder with Neo4j's jars, for tests that start one of their own. */
    library: string;
    /** File that says what is in the shared Neo4j. */
    contents: string;
  }
}

/** Starts the one Neo4j of a test run, in a temporary folder; returns how to end it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const report = (line: string) => project.vitest.logger.log(line);
  const library = await provideJars(".claimgraph", report);
  const folder = await mkdtemp(join(tmpdir(), "claimgraph-test-"));
  const neo4j = await startEmbedded({ folder, library, java: await findJava(process.env), report });
  project.provide("neo4j", neo4j.connection);
  project.provide("library", library);
  project.provide("contents", join(folder, "contents"));
  return async () => {
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
