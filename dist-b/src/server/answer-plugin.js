import { HeaderMap, } from "@apollo/server";
import { GraphQLError, } from "graphql";
import { ClaimgraphError } from "../errors.js";
import { nameArguments, nameVariables } from "./argument-path.js";
import { clientError } from "./client-error.js";
import { statusOf } from "./http-status.js";
import { assertInputLimit } from "./limits/input.js";
/** A name may be as long as the client likes; what is logged of it may not. */
const loggedNameLength = 100;
/** Apollo adds an answer's status and headers to the response: ours brings none. */
const noHead = { headers: new HeaderMap() };
/**
 * The part of Apollo's pipeline that is ours: operations are answered by the executor, and only what it does not
 * compile runs through graphql-js; the context learns the facts of the answer, and the answer gets its status.
 */
export function answerPlugin(executor) {
    const listener = {
        async didEncounterErrors({ schema, document, errors }) {
            if (document !== undefined)
                nameArguments(schema, document, errors);
        },
        async didResolveOperation({ schema, request, operation, contextValue }) {
            // graphql-js has the message for a document that does not say which operation is meant.
            if (operation === undefined)
                return;
            contextValue.facts.operation = operation.name?.value.slice(0, loggedNameLength);
            assertRootType(schema, operation.operation);
            assertInputLimit(request.variables);
        },
        async responseForOperation({ document, operation, request, contextValue: { log } }) {
            if (operation === undefined)
                return null;
            const variables = request.variables ?? {};
            const result = await executor.answer({ document, operation, variables, log }).catch(failed);
            if (result === undefined)
                return null;
            nameVariables(executor.schema, result.errors ?? []);
            return { http: noHead, body: { kind: "single", singleResult: formatErrors(result, log) } };
        },
        async willSendResponse({ response, contextValue: { facts } }) {
            if (response.body.kind !== "single")
                return;
            const { errors } = response.body.singleResult;
            if (errors === undefined)
                return;
            facts.codes = errors.map((error) => String(error.extensions?.code));
            facts.errorIds = errors.flatMap((error) => error.extensions?.errorId ?? []);
            response.http.status = statusOf(response.body.singleResult, response.http.status);
        },
    };
    return { requestDidStart: async () => listener };
}
/** No rule of GraphQL minds `mutation { __typename }` where there are no mutations. */
function assertRootType(schema, kind) {
    if (schema.getRootType(kind) !== undefined)
        return;
    throw new ClaimgraphError("GRAPHQL_VALIDATION_FAILED", `The schema has nothing for a ${kind}.`);
}
/** Apollo would answer for a plugin that throws, and keep nothing of what was thrown. */
function failed(error) {
    return { errors: [new GraphQLError(error.message, { originalError: error })] };
}
/** Apollo formats the errors of what it runs itself, but not those of an answer that a plugin gives. */
function formatErrors(result, log) {
    if (result.errors === undefined)
        return result;
    return { ...result, errors: result.errors.map((error) => clientError(error.toJSON(), error, log)) };
}
