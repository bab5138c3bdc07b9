import { join } from "node:path";
import type { Logger } from "pino";
import { StartFailure } from "../start-failure.ts";
import { type Connection, openDatabase } from "./connect.ts";
import type { Database } from "./database.ts";
import { provideJars } from "./embedded/jars.ts";
import { findJava } from "./embedded/java.ts";
import { borrowRunning, untilGivenBack } from "./embedded/running.ts";
import { startEmbedded } from "./embedded/start.ts";

export interface ProvideOptions {
  /** The server to use. None: one is started as a child process. */
  readonly neo4j: Connection | undefined;
  /** Folder for what a Neo4j of our own needs and keeps. */
  readonly home: string;
  readonly queryTimeoutMs: number;
  readonly logger: Logger;
  /** Gets one line about each step that takes long. */
  readonly report: (line: string) => void;
  /** Whether a Neo4j of our own may be one that another process of ours runs on that folder, and be used by others. */
  readonly shared?: boolean;
}

/** A database that answers, and how to let go of it with all that was started for it. */
export interface ProvidedDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

/** Connects to the Neo4j that is asked for, or starts one. Throws StartFailure when neither is possible. */
export async function provideDatabase(options: ProvideOptions): Promise<ProvidedDatabase> {
  if (options.neo4j) return connect(options.neo4j, options);
  return (options.shared && (await borrow(options))) || embed(options);
}

async function borrow({ home, report, ...options }: ProvideOptions): Promise<ProvidedDatabase | undefined> {
  const running = await borrowRunning(folderIn(home));
  if (running === undefined) return undefined;
  report(`Using the Neo4j of the Claimgraph that runs here, as process ${running.owner}.`);
  const database = open(running.connection, options);
  return {
    database,
    async close() {
      await database.close();
      running.giveBack();
    },
  };
}

async function connect(neo4j: Connection, options: ProvideOptions): Promise<ProvidedDatabase> {
  const database = open(neo4j, options);
  const close = () => database.close();
  try {
    await database.read({ text: "RETURN 1", parameters: {} });
  } catch (error) {
    await close();
    throw new StartFailure(
      `The Neo4j server at ${neo4j.uri} does not let us in: ${reason(error)}`,
      "Check that it runs, and NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE",
      error,
    );
  }
  return { database, close };
}

async function embed({ home, report, shared, ...options }: ProvideOptions): Promise<ProvidedDatabase> {
  const java = await findJava(process.env);
  const library = await provideJars(home, report);
  report("Starting Neo4j ...");
  const neo4j = await startEmbedded({ folder: folderIn(home), library, java, report });
  const database = open(neo4j.connection, options);
  return {
    database,
    async close() {
      await database.close();
      if (shared) await untilGivenBack(folderIn(home), report);
      await neo4j.stop();
    },
  };
}

function folderIn(home: string): string {
  return join(home, "neo4j");
}

function open(connection: Connection, options: Pick<ProvideOptions, "queryTimeoutMs" | "logger">): Database {
  return openDatabase({ ...connection, defaultTimeoutMs: options.queryTimeoutMs, logger: options.logger });
}

/** The driver's own words: they are for whoever starts the server, not for a client. */
function reason(error: unknown): string {
  const { originalError } = error as { originalError?: Error };
  return originalError?.message ?? String(error);
}
