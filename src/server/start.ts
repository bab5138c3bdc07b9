import type { Logger } from "pino";
import { buildGraphSchema } from "../../schema/build.ts";
import type { Config } from "../config.ts";
import type { Database } from "../neo4j/database.ts";
import { createExecutor } from "./execution/executor.ts";
import { startGraphQL } from "./graphql.ts";
import { serveGraphQL } from "./graphql-route.ts";
import { serveHealth } from "./health.ts";
import { createHttpServer } from "./http.ts";
import { servePlayground } from "./playground.ts";
import { stopGracefully } from "./stop.ts";

export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  /** Takes one line a request, and every error that clients do not get to see. */
  readonly logger: Logger;
}

export interface RunningServer {
  /** Where the server listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets requests in flight finish, and resolves when no connection is left. May be called again. */
  close(): Promise<void>;
}

/** Milliseconds beyond the time limit of a query that a request in flight may take to be answered when stopping. */
const answerMs = 1000;

/**
 * Starts the HTTP server: GraphQL at `/graphql`, the playground at `/`, probes at `/health` and `/ready`.
 * The database stays the caller's: it is neither opened nor closed here, and must outlive the server.
 *
 * @throws what Node throws when the address cannot be listened on (`EADDRINUSE`, `EACCES`)
 */
export async function startServer({ config, database, logger }: ServerParts): Promise<RunningServer> {
  const executor = createExecutor({
    schema: await buildGraphSchema(),
    database,
    limits: { maxCost: config.limits.maxCost },
    timeoutMs: config.queryTimeoutMs,
  });
  const graphql = await startGraphQL(executor, config.limits, logger);
  const app = createHttpServer(logger);
  serveGraphQL(app, graphql);
  serveHealth(app, database);
  await servePlayground(app);

  async function stop(): Promise<void> {
    await stopGracefully(app, config.queryTimeoutMs + answerMs);
    await graphql.stop();
  }
  let stopped: Promise<void> | undefined;
  const close = () => {
    stopped ??= stop();
    return stopped;
  };

  try {
    return { url: await app.listen({ port: config.port, host: config.host }), close };
  } catch (error) {
    await close();
    throw error;
  }
}
