import {
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
  type HTTPGraphQLHead,
} from "@apollo/server";
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from "graphql";
import type { Logger } from "pino";
import { nameArguments } from "./argument-path.ts";
import { clientError } from "./client-error.ts";
import type { Executor } from "./execution/executor.ts";
import { statusOf } from "./http-status.ts";
import { assertInputLimit } from "./limits/input.ts";
import type { RequestContext } from "./request-context.ts";

/** Apollo adds an answer's status and headers to the response: ours brings none. */
const noHead: HTTPGraphQLHead = { headers: new HeaderMap() };

/**
 * The part of Apollo's pipeline that is ours: operations are answered by the executor, and only what it does not
 * compile runs through graphql-js; the context learns the facts of the answer, and the answer gets its status.
 */
export function answerPlugin(executor: Executor): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    async didEncounterErrors({ document, errors }) {
      if (document !== undefined) nameArguments(document, errors);
    },

    async didResolveOperation({ request, operation, contextValue }) {
      contextValue.facts.operation = operation?.name?.value;
      assertInputLimit(request.variables);
    },

    async responseForOperation({ document, operation, request, contextValue: { log } }) {
      // graphql-js has the message for a document that does not say which operation is meant.
      if (operation === undefined) return null;
      const variables = request.variables ?? {};
      const result = await executor.answer({ document, operation, variables, log }).catch(failed);
      if (result === undefined) return null;
      return { http: noHead, body: { kind: "single", singleResult: formatErrors(result, log) } };
    },

    async willSendResponse({ response, contextValue: { facts } }) {
      if (response.body.kind !== "single") return;
      const { errors } = response.body.singleResult;
      if (errors === undefined) return;
      facts.codes = errors.map((error) => String(error.extensions?.code));
      facts.errorIds = errors.flatMap((error) => error.extensions?.errorId ?? []) as string[];
      response.http.status = statusOf(response.body.singleResult, response.http.status);
    },
  };
  return { requestDidStart: async () => listener };
}

/** Apollo would answer for a plugin that throws, and keep nothing of what was thrown. */
function failed(error: Error): ExecutionResult {
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}

/** Apollo formats the errors of what it runs itself, but not those of an answer that a plugin gives. */
function formatErrors(result: ExecutionResult, log: Logger): FormattedExecutionResult {
  if (result.errors === undefined) return result as FormattedExecutionResult;
  return { ...result, errors: result.errors.map((error) => clientError(error.toJSON(), error, log)) };
}
