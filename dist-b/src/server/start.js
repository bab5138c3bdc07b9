import { buildGraphSchema } from "../../schema/build.js";
import { createExecutor } from "./execution/executor.js";
import { startGraphQL } from "./graphql.js";
import { serveGraphQL } from "./graphql-route.js";
import { serveHealth } from "./health.js";
import { createHttpServer } from "./http.js";
import { servePlayground } from "./playground.js";
import { stopGracefully } from "./stop.js";
/** Milliseconds beyond the time limit of a query that a request in flight may take to be answered when stopping. */
const answerMs = 1000;
/**
 * Starts the HTTP server: GraphQL at `/graphql`, the playground at `/`, probes at `/health` and `/ready`.
 * The database stays the caller's: it is neither opened nor closed here, and must outlive the server.
 *
 * @throws what Node throws when the address cannot be listened on (`EADDRINUSE`, `EACCES`)
 */
export async function startServer({ config, database, logger }) {
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
    async function stop() {
        await stopGracefully(app, config.queryTimeoutMs + answerMs);
        await graphql.stop();
    }
    let stopped;
    const close = () => {
        stopped ??= stop();
        return stopped;
    };
    try {
        return { url: await app.listen({ port: config.port, host: config.host }), close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
