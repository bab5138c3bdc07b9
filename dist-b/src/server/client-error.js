import { randomUUID } from "node:crypto";
import { GraphQLError, Kind } from "graphql";
import { ClaimgraphError, errorTable } from "../errors.js";
/** Codes that Apollo gives to requests it refuses; their messages speak of nothing but the request. */
const apolloCodes = new Set([
    "BAD_REQUEST",
    "GRAPHQL_VALIDATION_FAILED",
    "OPERATION_RESOLUTION_FAILURE",
    "PERSISTED_QUERY_NOT_SUPPORTED",
]);
/**
 * The form in which a client gets to see an error: a code of the table, never a stack trace, nor a message that was
 * not written for clients. What is not a known error is logged with an id, and the client gets the id.
 *
 * @param formatted the error as GraphQL prints it, with its path and its places in the document
 */
export function clientError(formatted, error, log) {
    const chain = causes(error);
    const cause = chain.at(-1);
    const code = formatted.extensions?.code;
    if (isMeantForClients(cause)) {
        return coded(formatted, cause.code, { ...refusedInput(formatted, chain), ...cause.extensions });
    }
    const input = refusedInput(formatted, chain);
    if (input !== undefined)
        return coded(formatted, "BAD_USER_INPUT", input);
    if (code === "GRAPHQL_PARSE_FAILED")
        return parseError(formatted);
    if (apolloCodes.has(code))
        return coded(formatted, code);
    const errorId = randomUUID();
    log.error({ err: cause, errorId, path: formatted.path }, "unexpected error");
    const { meaning } = errorTable.INTERNAL_SERVER_ERROR;
    return coded({ ...formatted, message: meaning }, "INTERNAL_SERVER_ERROR", { errorId });
}
/** From the error that arrived through the wrappers of Apollo and graphql-js to the one that was thrown first. */
function causes(error) {
    const chain = [error];
    for (let last = error; last instanceof GraphQLError && !(last instanceof ClaimgraphError);) {
        if (last.originalError === undefined)
            break;
        last = last.originalError;
        chain.push(last);
    }
    return chain;
}
/** Whoever raises a failure inside as a known error must have logged it: its id is the proof. */
function isMeantForClients(cause) {
    if (!(cause instanceof ClaimgraphError))
        return false;
    return cause.code !== "INTERNAL_SERVER_ERROR" || cause.extensions.errorId !== undefined;
}
/** Which variable or argument an error is about, if it is about a value that the client sent. */
function refusedInput(formatted, chain) {
    const { argument, allowed } = formatted.extensions ?? {};
    if (typeof argument === "string")
        return { argument, ...(typeof allowed === "string" && { allowed }) };
    for (const error of chain) {
        const [node] = (error instanceof GraphQLError && error.nodes) || [];
        if (node?.kind === Kind.VARIABLE)
            return { argument: `$${node.name.value}` };
        if (node?.kind === Kind.VARIABLE_DEFINITION)
            return { argument: `$${node.variable.name.value}` };
    }
    return undefined;
}
/** graphql-js stops reading at the limit on tokens with the same kind of error that bad syntax gives. */
function parseError(formatted) {
    const [, tokens] = /more that (\d+) tokens/.exec(formatted.message) ?? [];
    if (tokens === undefined)
        return coded(formatted, "GRAPHQL_PARSE_FAILED");
    const message = "The document is too long.";
    return coded({ ...formatted, message }, "QUERY_TOO_COMPLEX", { allowed: `at most ${tokens} tokens` });
}
function coded(formatted, code, details = {}) {
    return { ...formatted, extensions: { ...details, code } };
}
