import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Connection } from "../../src/neo4j/connect.ts";
import { hasClassArchive } from "../../src/neo4j/embedded/class-archive.ts";
import { provideJars } from "../../src/neo4j/embedded/jars.ts";
import { findJava } from "../../src/neo4j/embedded/java.ts";
import { type EmbeddedNeo4j, startEmbedded } from "../../src/neo4j/embedded/start.ts";
import { javaFlags } from "./java-flags.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4js that live tests share: as many as files run side by side. */
    neo4js: readonly SharedNeo4j[];
    /** Folder with Neo4j's jars, for tests that start one of their own. */
    library: string;
  }
}

/** A Neo4j that the files of one worker use one after the other. */
export interface SharedNeo4j extends Connection {
  /** File that says what is in it. */
  readonly contents: string;
}

/** Starts the Neo4js of a test run, in temporary folders; returns how to end them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const report = (line: string) => project.vitest.logger.log(line);
  const library = await provideJars(".claimgraph", report);
  const java = await findJava(process.env);
  const start = async () => {
    const folder = await mkdtemp(join(tmpdir(), "claimgraph-test-"));
    return { folder, neo4j: await startEmbedded({ folder, library, java, report, javaFlags }) };
  };
  // Some tests start Neo4j several times: all those starts are quicker with it.
  if (!hasClassArchive(library, java)) await end(await start());
  const started = await Promise.all(Array.from({ length: howMany(project) }, start));
  project.provide(
    "neo4js",
    started.map(({ folder, neo4j }) => ({ ...neo4j.connection, contents: join(folder, "contents") })),
  );
  project.provide("library", library);
  return async () => {
    await Promise.all(started.map(end));
  };
}

async function end({ folder, neo4j }: { folder: string; neo4j: EmbeddedNeo4j }): Promise<void> {
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
}

function howMany({ config, vitest }: TestProject): number {
  const files = vitest.state.getPaths().filter((path) => path.endsWith(".live.test.ts"));
  return Math.min(config.maxWorkers, files.length);
}
