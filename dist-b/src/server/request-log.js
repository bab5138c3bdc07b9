import { randomUUID } from "node:crypto";
const wellFormedId = /^[\w.:+/=-]{1,128}$/;
/** The caller's own `x-request-id` if it is fit for a log and a header, else a new one. */
export function requestId({ headers }) {
    const given = headers["x-request-id"];
    return typeof given === "string" && wellFormedId.test(given) ? given : randomUUID();
}
/**
 * Begins the facts of a request, gives its response the headers that all have, and sees to its one line in the log:
 * method, path, status, milliseconds, and for GraphQL the operation's name and the codes of its errors. Never the
 * query string, the text of an operation or its variables.
 */
export function followRequest(request, reply) {
    const startedAt = performance.now();
    request.facts = { operation: undefined, codes: [], errorIds: [] };
    reply.header("x-request-id", request.id);
    reply.header("x-content-type-options", "nosniff");
    // Fastify's onResponse is silent about a client that has gone before its answer was there.
    reply.raw.once("close", () => logRequest(request, reply, performance.now() - startedAt));
}
function logRequest(request, reply, ms) {
    const { operation, codes, errorIds } = request.facts;
    const isAnswered = reply.raw.writableFinished;
    const line = {
        method: request.method,
        path: pathOf(request),
        status: isAnswered ? reply.statusCode : undefined,
        ms: Math.round(ms * 100) / 100,
        operation,
        codes: codes.length > 0 ? codes : undefined,
        errorIds: errorIds.length > 0 ? errorIds : undefined,
    };
    const message = isAnswered ? "request" : "request given up by the client";
    if (request.routeOptions.config.probe)
        request.log.debug(line, message);
    else
        request.log.info(line, message);
}
function pathOf({ url }) {
    const end = url.indexOf("?");
    return end === -1 ? url : url.slice(0, end);
}
