import { fastifyApolloHandler } from "@as-integrations/fastify";
import { sendError } from "./http-error.js";
import { relaxStatus } from "./http-status.js";
const url = "/graphql";
/** Serves GraphQL over HTTP at `/graphql`: by POST, and by GET for what only reads. */
export function serveGraphQL(app, graphql) {
    app.route({
        url,
        method: ["GET", "POST"],
        exposeHeadRoute: false,
        handler: fastifyApolloHandler(graphql, {
            // Fastify's type for it is narrower: it is a child of the logger that the server was given.
            context: async ({ log, facts }) => ({ log: log, facts }),
        }),
        onSend(request, reply, payload, done) {
            reply.header("cache-control", "no-store");
            relaxStatus(request, reply);
            // The server is stopping, and this connection ends with what was under way on it.
            if (!app.server.listening)
                reply.header("connection", "close");
            done(null, payload);
        },
    });
    app.route({
        url,
        method: ["DELETE", "HEAD", "OPTIONS", "PATCH", "PUT"],
        handler(_request, reply) {
            reply.header("allow", "GET, POST");
            return sendError(reply, "BAD_REQUEST", "GraphQL is asked for by POST, or by GET.", { status: 405 });
        },
    });
}
