import { GraphQLError } from "graphql";
/**
 * Every error code that a client can see, with the HTTP status it goes out with when it stops a whole request,
 * and what it means. The README's table of errors is held against this one by a test.
 */
export const errorTable = {
    BAD_USER_INPUT: { status: 400, meaning: "An argument or variable has a value that is not allowed." },
    BAD_REQUEST: {
        status: 400,
        meaning: "The HTTP request does not hold a GraphQL operation that can be run.",
    },
    GRAPHQL_PARSE_FAILED: { status: 400, meaning: "The text of the operation is not GraphQL." },
    GRAPHQL_VALIDATION_FAILED: {
        status: 400,
        meaning: "The operation asks for what the schema does not have.",
    },
    OPERATION_RESOLUTION_FAILURE: {
        status: 400,
        meaning: "The document does not say which of its operations to run.",
    },
    PERSISTED_QUERY_NOT_SUPPORTED: {
        status: 400,
        meaning: "Send the text of the query: hashes of it are not kept.",
    },
    NOT_FOUND: { status: 404, meaning: "There is nothing at that address." },
    QUERY_TOO_COMPLEX: { status: 400, meaning: "The operation is larger than the server's limits allow." },
    DATABASE_UNAVAILABLE: { status: 503, meaning: "The database does not answer at the moment; try again." },
    TIMEOUT: { status: 504, meaning: "The operation took longer than the time limit and was stopped." },
    INTERNAL_SERVER_ERROR: {
        status: 500,
        meaning: "Something failed inside; the server's log has it under the id given.",
    },
};
/** An error whose message is meant for the client: nothing internal belongs in it. */
export class ClaimgraphError extends GraphQLError {
    constructor(code, message, details = {}, cause) {
        super(message, {
            extensions: { code, ...details },
            ...(cause instanceof Error ? { originalError: cause } : {}),
        });
        this.code = code;
    }
}
/** A value that a client sent is not allowed: says which argument, and what is allowed there. */
export function badInput(message, details) {
    return new ClaimgraphError("BAD_USER_INPUT", message, details);
}
