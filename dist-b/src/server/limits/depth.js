import { ClaimgraphError } from "../../errors.js";
import { measureDocument } from "./selections.js";
/**
 * How deep the schema may be asked for under `__schema` and `__type`, whatever the limit on data is: the query that
 * GraphiQL and code generators send goes 14 deep. graphql-js itself keeps introspection from going in circles.
 */
const introspectionDepth = 20;
/**
 * At most `max` fields inside one another. A fragment adds no depth of its own.
 *
 * Reports `QUERY_TOO_COMPLEX`.
 */
export function depthLimit(max) {
    return (document) => {
        const depth = measureDocument(document, {
            field: ({ name }, inside) => {
                const isIntrospection = name.value === "__schema" || name.value === "__type";
                return isIntrospection && inside < introspectionDepth ? 1 : 1 + inside;
            },
            join: Math.max,
        });
        if (depth <= max)
            return undefined;
        return new ClaimgraphError("QUERY_TOO_COMPLEX", `The operation nests its fields ${depth} deep.`, {
            allowed: `at most ${max} fields inside one another`,
        });
    };
}
