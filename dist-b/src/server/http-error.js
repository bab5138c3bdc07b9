import { randomUUID } from "node:crypto";
import { errorTable } from "../errors.js";
/**
 * Sends an error in the one form that every path of this server answers with: that of GraphQL.
 *
 * @param status where HTTP has a more telling one than the table
 */
export function sendError(reply, code, message, { status = errorTable[code].status, ...details } = {}) {
    reply.request.facts.codes = [code];
    return reply.code(status).send({ errors: [{ message, extensions: { code, ...details } }] });
}
/** Answers requests for paths that this server does not have. */
export function answerUnknownPath(_request, reply) {
    return sendError(reply, "NOT_FOUND", "There is nothing here. The API is at /graphql, the playground at /.");
}
/** Answers what goes wrong outside of GraphQL: a body that is no JSON or too large, or a fault of ours. */
export function answerError(error, request, reply) {
    const { statusCode: status = 500, message } = error;
    if (status >= 400 && status < 500)
        return sendError(reply, "BAD_REQUEST", message, { status });
    const errorId = randomUUID();
    request.facts.errorIds = [errorId];
    request.log.error({ err: error, errorId }, "unexpected error");
    return sendError(reply, "INTERNAL_SERVER_ERROR", errorTable.INTERNAL_SERVER_ERROR.meaning, { errorId });
}
/** Answers, before there is a request to speak of, what Node cannot read as HTTP or has waited for too long. */
export function answerMalformed(error, socket) {
    if (error.code === "ECONNRESET" || socket.destroyed || !socket.writable)
        return;
    const { status, message } = malformed[error.code ?? ""] ?? {
        status: "400 Bad Request",
        message: "This is not HTTP.",
    };
    const body = JSON.stringify({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
    socket.end(`HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
const malformed = {
    ERR_HTTP_REQUEST_TIMEOUT: {
        status: "408 Request Timeout",
        message: "The request took too long to arrive.",
    },
    HPE_HEADER_OVERFLOW: {
        status: "431 Request Header Fields Too Large",
        message: "The headers are too long.",
    },
};
