import { z } from "zod";
import { StartFailure } from "./start-failure.js";
/** Every environment variable that the server reads. */
export const settings = {
    PORT: wholeNumber(0, 65_535, "4000", "Port to serve on; 0 takes any free one."),
    HOST: {
        meaning: "Address to serve on; `0.0.0.0` for all.",
        allowed: "a host name or an IP address",
        default: "127.0.0.1",
        value: z.string().regex(/^[\w.:-]+$/),
    },
    NEO4J_URI: {
        meaning: "The Neo4j server to use. Without it the server starts one of its own.",
        allowed: "bolt://host:port or neo4j://host:port, +s after either for TLS",
        value: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+$/),
    },
    NEO4J_USER: {
        meaning: "User to log in as at NEO4J_URI.",
        allowed: "a user's name",
        default: "neo4j",
        value: z.string(),
    },
    NEO4J_PASSWORD: {
        meaning: "That user's password; needed with NEO4J_URI.",
        allowed: "the password",
        value: z.string(),
    },
    NEO4J_DATABASE: {
        meaning: "Database to use there. Default: the user's home database.",
        allowed: "a database's name",
        value: z.string(),
    },
    CLAIMGRAPH_HOME: {
        meaning: "Folder of the server's own Neo4j: its jars, data, logs and password.",
        allowed: "a folder's path",
        default: ".claimgraph",
        value: z.string(),
    },
    LOG_LEVEL: {
        meaning: "Least important log line to write; `debug` shows each Cypher statement.",
        allowed: "trace, debug, info, warn, error, fatal or silent",
        default: "info",
        value: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]),
    },
    QUERY_TIMEOUT_MS: wholeNumber(1, 3_600_000, "10000", "Milliseconds after which a query is stopped, in Neo4j too."),
    MAX_DEPTH: wholeNumber(1, 100, "16", "Fields of an operation inside one another."),
    MAX_ALIASES: wholeNumber(0, 10_000, "100", "Aliases in an operation."),
    MAX_TOKENS: wholeNumber(10, 1_000_000, "4000", "Words and signs in an operation's text."),
    MAX_COST: wholeNumber(1, 1_000_000_000, "1000000", "Rows that an operation may be expected to read, by the sizes of its pages."),
};
/** The configuration that an environment asks for, frozen. Throws StartFailure naming the variable that is wrong. */
export function readConfig(environment) {
    const optional = (name) => readSetting(name, environment[name]);
    const required = (name) => optional(name);
    return Object.freeze({
        port: required("PORT"),
        host: required("HOST"),
        /** The Neo4j server to use; none: start one. */
        neo4j: readConnection(),
        /** Folder of what the server itself keeps. */
        home: required("CLAIMGRAPH_HOME"),
        logLevel: required("LOG_LEVEL"),
        queryTimeoutMs: required("QUERY_TIMEOUT_MS"),
        limits: Object.freeze({
            maxDepth: required("MAX_DEPTH"),
            maxAliases: required("MAX_ALIASES"),
            maxTokens: required("MAX_TOKENS"),
            maxCost: required("MAX_COST"),
        }),
    });
    function readConnection() {
        const uri = optional("NEO4J_URI");
        if (uri === undefined)
            return undefined;
        const password = optional("NEO4J_PASSWORD");
        if (password === undefined) {
            throw new StartFailure("NEO4J_URI is set, but NEO4J_PASSWORD is not.", "Set NEO4J_PASSWORD too");
        }
        const database = optional("NEO4J_DATABASE");
        return Object.freeze({ uri, user: required("NEO4J_USER"), password, ...(database && { database }) });
    }
}
function readSetting(name, text) {
    const setting = settings[name];
    const given = text || setting.default;
    if (given === undefined)
        return undefined;
    const parsed = setting.value.safeParse(given);
    if (parsed.success)
        return parsed.data;
    throw new StartFailure(name === "NEO4J_URI" ? `${name} is not an address of a Neo4j server.` : `${name} is "${given}".`, `Set ${name} to ${setting.allowed}`);
}
function wholeNumber(least, most, defaultText, meaning) {
    return {
        meaning,
        allowed: `a whole number from ${least} to ${most}`,
        default: defaultText,
        value: z
            .string()
            .regex(/^\d{1,15}$/)
            .transform(Number)
            .pipe(z.number().min(least).max(most)),
    };
}
