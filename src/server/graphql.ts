import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import { answerPlugin } from "./answer-plugin.ts";
import { clientError } from "./client-error.ts";
import type { Executor } from "./execution/executor.ts";
import { aliasLimit } from "./limits/aliases.ts";
import { depthLimit } from "./limits/depth.ts";
import { fieldLimit } from "./limits/fields.ts";
import { inputLimit } from "./limits/input.ts";
import { limitRule } from "./limits/rule.ts";
import type { RequestContext } from "./request-context.ts";

/** Bounds on the text of an operation; what it may cost in rows is the executor's to bound. */
interface DocumentLimits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
}

/**
 * A started Apollo server: it keeps the protocol (GraphQL over HTTP, CSRF), parses and validates each document once,
 * and leaves the answering to `executor`. Nothing in it reaches for the network, whatever the environment says.
 */
export async function startGraphQL(
  executor: Executor,
  limits: DocumentLimits,
  logger: Logger,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema: executor.schema,
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger,
    parseOptions: { maxTokens: limits.maxTokens },
    validationRules: [
      limitRule(fieldLimit()),
      limitRule(depthLimit(limits.maxDepth)),
      limitRule(aliasLimit(limits.maxAliases)),
      limitRule(inputLimit),
    ],
    formatError: (formatted, error) => clientError(formatted, error, logger),
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      answerPlugin(executor),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}
