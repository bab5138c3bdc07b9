import { join } from "node:path";
import type { Logger } from "pino";
import { StartFailure } from "../start-failure.ts";
import { type Connection, openDatabase } from "./connect.ts";
import type { Database } from "./database.ts";
import { provideJars } from "./embedded/jars.ts";
import { findJava } from "./embedded/java.ts";
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
}

/** A database that answers, and how to let go of it with all that was started for it. */
export interface ProvidedDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

/** Connects to the Neo4j that is asked for, or starts one. Throws StartFailure when neither is possible. */
export async function provideDatabase(options: ProvideOptions): Promise<ProvidedDatabase> {
  return options.neo4j ? connect(options.neo4j, options) : embed(options);
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

async function embed({ home, report, ...options }: ProvideOptions): Promise<ProvidedDatabase> {
  const java = await findJava(process.env);
  const library = await provideJars(home, report);
  report("Starting Neo4j ...");
  const neo4j = await startEmbedded({ folder: join(home, "neo4j"), library, java, report });
  const database = open(neo4j.connection, options);
  return {
    database,
    async close() {
      await database.close();
      await neo4j.stop();
    },
  };
}

function open(connection: Connection, options: Pick<ProvideOptions, "queryTimeoutMs" | "logger">): Database {
  return openDatabase({ ...connection, defaultTimeoutMs: options.queryTimeoutMs, logger: options.logger });
}

/** The driver's own words: they are for whoever starts the server, not for a client. */
function reason(error: unknown): string {
  const { originalError } = error as { originalError?: Error };
  return originalError?.message ?? String(error);
}
