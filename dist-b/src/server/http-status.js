import { errorTable } from "../errors.js";
/**
 * Status of an answer with errors: 200 when there is data beside them, else the table's for the first error.
 *
 * @param given what Apollo has chosen; it knows better for a request that never was an operation (405, 415)
 */
export function statusOf(result, given) {
    if (result.data != null)
        return 200;
    const code = result.errors?.[0]?.extensions?.code;
    return code === "BAD_REQUEST" ? (given ?? 400) : errorTable[code].status;
}
/**
 * GraphQL over HTTP wants 200 for whatever answers a well-formed request in `application/json`, since a client of that
 * media type cannot tell our 4xx or 5xx from those of a proxy. `application/graphql-response+json` keeps the status.
 */
export function relaxStatus(request, reply) {
    const { codes } = request.facts;
    if (codes.length === 0 || codes[0] === "BAD_REQUEST")
        return;
    if (String(reply.getHeader("content-type")).startsWith("application/json"))
        reply.code(200);
}
