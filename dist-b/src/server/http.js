import Fastify, { LogController } from "fastify";
import { answerError, answerMalformed, answerUnknownPath } from "./http-error.js";
import { followRequest, requestId } from "./request-log.js";
/** Bytes of a request's body: some hundred times the longest operation, with room for lists of ids as variables. */
export const bodyLimit = 512 * 1024;
/** Milliseconds for the headers of a request to arrive, and for all of it: what is slower holds a connection for nothing. */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 30_000;
/** Milliseconds that an idle connection is kept: longer than the 60 s of common load balancers, so that they close first. */
const keepAliveMs = 72_000;
/** An HTTP server without routes, in which every request has an id and a line in the log, and every error its code. */
export function createHttpServer(logger) {
    const app = Fastify({
        loggerInstance: logger,
        // One line a request of our own making, in place of Fastify's two.
        logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
        genReqId: requestId,
        bodyLimit,
        keepAliveTimeout: keepAliveMs,
        requestTimeout: requestTimeoutMs,
        http: { headersTimeout: headersTimeoutMs },
        // A request that still arrives on an open connection while the server stops is answered, and the connection closed.
        return503OnClosing: false,
        // A path that cannot be decoded gets here ahead of every hook.
        frameworkErrors(error, request, reply) {
            followRequest(request, reply);
            answerError(error, request, reply);
        },
        clientErrorHandler: answerMalformed,
    });
    // A form or a plain text can be posted by any web page without the browser asking first: only JSON is read.
    app.removeContentTypeParser("text/plain");
    app.setErrorHandler(answerError);
    app.setNotFoundHandler(answerUnknownPath);
    // Declared ahead, so that all requests share one hidden class.
    app.decorateRequest("facts");
    app.addHook("onRequest", (request, reply, done) => {
        followRequest(request, reply);
        done();
    });
    return app;
}
