import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled, } from "@apollo/server/plugin/disabled";
import { answerPlugin } from "./answer-plugin.js";
import { clientError } from "./client-error.js";
import { aliasLimit } from "./limits/aliases.js";
import { depthLimit } from "./limits/depth.js";
import { fieldLimit } from "./limits/fields.js";
import { inputLimit } from "./limits/input.js";
import { limitRule } from "./limits/rule.js";
/**
 * A started Apollo server: it keeps the protocol (GraphQL over HTTP, CSRF), parses and validates each document once,
 * and leaves the answering to `executor`. Nothing in it reaches for the network, whatever the environment says.
 */
export async function startGraphQL(executor, limits, logger) {
    const server = new ApolloServer({
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
