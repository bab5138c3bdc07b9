import neo4j, {} from "neo4j-driver";
import { timedOut, translateFailure } from "./failure.js";
import { openPipeline } from "./pipeline.js";
import { positional } from "./positional.js";
import { retryTransient } from "./retry.js";
import { sent } from "./sent.js";
import { readMessagesWhole } from "./whole-messages.js";
const connectTimeoutMs = 2_000;
const readRetryMs = 2_000;
// An import outlasts a restart of Neo4j, which takes half a minute where the machine is busy.
const writeRetryMs = 60_000;
// Beside the limit that Neo4j keeps, which it only checks at intervals and not at all when it hangs.
const timeoutGraceMs = 250;
/** Opens a database. Connects when first used: a server that is not there yet is no error here. */
export function openDatabase(options) {
    readMessagesWhole();
    const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
        disableLosslessIntegers: true,
        // All rows at once: every read is collected whole, and a round trip after each 1,000 rows would only cost time.
        fetchSize: -1,
        connectionTimeout: connectTimeoutMs,
        connectionAcquisitionTimeout: connectTimeoutMs,
        connectionLivenessCheckTimeout: 30_000,
        telemetryDisabled: true,
        userAgent: "claimgraph",
    });
    return new Neo4jDatabase(driver, options);
}
class Neo4jDatabase {
    #driver;
    #options;
    // Only a cluster has servers that may be behind our own last write.
    #bookmarkManager;
    constructor(driver, options) {
        this.#driver = driver;
        this.#options = options;
        this.#bookmarkManager = options.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : undefined;
    }
    async read(statement, options = {}) {
        const timeoutMs = Math.max(1, options.timeoutMs ?? this.#options.defaultTimeoutMs);
        const logger = options.logger ?? this.#options.logger;
        const started = performance.now();
        try {
            const rows = await retryTransient(Math.min(readRetryMs, timeoutMs), () => this.#readOnce(statement, Math.ceil(timeoutMs - (performance.now() - started))));
            logger?.debug({ statement: statement.text, rows: rows.length, ms: Math.round(performance.now() - started) }, "read");
            return rows;
        }
        catch (error) {
            throw translateFailure(error);
        }
    }
    async write(work) {
        try {
            return await retryTransient(writeRetryMs, () => this.#writeOnce(work));
        }
        catch (error) {
            throw translateFailure(error);
        }
    }
    async apply(text) {
        const session = this.#session(neo4j.session.WRITE);
        try {
            await session.run(text);
        }
        catch (error) {
            throw translateFailure(error);
        }
        finally {
            await session.close();
        }
    }
    async isReachable() {
        return this.#readOnce({ text: "RETURN 1", parameters: {} }, connectTimeoutMs).then(() => true, () => false);
    }
    async close() {
        await this.#driver.close();
    }
    async #writeOnce(work) {
        const session = this.#session(neo4j.session.WRITE);
        try {
            const transaction = await session.beginTransaction();
            const pipeline = openPipeline(transaction);
            const result = await work(pipeline);
            await pipeline.arrive();
            await transaction.commit();
            return result;
        }
        finally {
            // Rolls back what is not committed.
            await session.close();
        }
    }
    /** An auto-commit transaction: one round trip where a managed one takes two. */
    async #readOnce({ text, parameters }, timeoutMs) {
        if (timeoutMs <= 0)
            throw timedOut();
        const session = this.#session(neo4j.session.READ);
        let timer;
        try {
            return await new Promise((resolve, reject) => {
                timer = setTimeout(() => reject(timedOut()), timeoutMs + timeoutGraceMs);
                const rows = [];
                runUntraced(session, text, parameters, timeoutMs).subscribe({
                    onNext: (record) => rows.push(positional(record)),
                    onCompleted: () => resolve(rows),
                    onError: reject,
                });
            });
        }
        finally {
            clearTimeout(timer);
            // Not awaited: with a read still under way it tells Neo4j to end that read, and Neo4j may be hanging.
            session.close().catch(() => undefined);
        }
    }
    #session(defaultAccessMode) {
        const { database } = this.#options;
        return this.#driver.session({
            defaultAccessMode,
            ...(database && { database }),
            ...(this.#bookmarkManager && { bookmarkManager: this.#bookmarkManager }),
        });
    }
}
/**
 * Begins a statement without the stack trace that the driver keeps with every result, in case of an error: it costs more
 * than the rest of the call, and shows nothing but that a read began here.
 */
function runUntraced(session, text, parameters, timeout) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return session.run(text, sent(parameters), { timeout });
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
