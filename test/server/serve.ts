import { pino } from "pino";
import { type Config, readConfig } from "../../src/config.ts";
import { type Connection, openDatabase } from "../../src/neo4j/connect.ts";
import { startServer } from "../../src/server/start.ts";
import { sharedNeo4j } from "../live/shared-neo4j.ts";

/** A server as `npm start` would run it, on a free port and on a real Neo4j. */
export interface Served {
  readonly url: string;
  /** The lines of its log so far, debug lines included. */
  readonly log: Record<string, unknown>[];
  /** Posts an operation to `/graphql`. */
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Stops the server alone. */
  stop(): Promise<void>;
  /** Stops the server and ends its connections to Neo4j. */
  close(): Promise<void>;
}

interface ServeOptions {
  /** What differs from the configuration of an empty environment. */
  readonly config?: Partial<Config>;
  /** Default: the one that the files of this worker share. */
  readonly neo4j?: Connection;
}

export async function serve({ config = {}, neo4j = sharedNeo4j() }: ServeOptions = {}): Promise<Served> {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: "debug" }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const full = { ...readConfig({}), port: 0, ...config };
  const database = openDatabase({ ...neo4j, defaultTimeoutMs: full.queryTimeoutMs, logger });
  const server = await startServer({ config: full, database, logger });
  return {
    url: server.url,
    log,
    post: (body, headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    stop: () => server.close(),
    async close() {
      await server.close();
      await database.close();
    },
  };
}
