import type { BookmarkManager, Driver, Session } from "neo4j-driver";
import type { Logger } from "pino";
import type { Statement } from "../statement.ts";
import type { Database, ReadOptions, Row, WriteTransaction } from "./database.ts";
import { neo4j } from "./driver.ts";
import { timedOut, translateFailure } from "./failure.ts";
import { openPipeline } from "./pipeline.ts";
import { positional } from "./positional.ts";
import { retryTransient } from "./retry.ts";
import { sent } from "./sent.ts";

/** How to reach a Neo4j server. */
export interface Connection {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` after either for TLS, as on Aura. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default: the user's home database. */
  readonly database?: string;
}

export interface DatabaseOptions extends Connection {
  /** Time limit of a read that names none, in milliseconds. */
  readonly defaultTimeoutMs: number;
  /** Gets one debug line a statement. */
  readonly logger?: Logger;
}

const connectTimeoutMs = 2_000;
const readRetryMs = 2_000;
// An import outlasts a restart of Neo4j, which takes half a minute where the machine is busy.
const writeRetryMs = 60_000;
// Beside the limit that Neo4j keeps, which it only checks at intervals and not at all when it hangs.
const timeoutGraceMs = 250;

/** Opens a database. Connects when first used: a server that is not there yet is no error here. */
export function openDatabase(options: DatabaseOptions): Database {
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

class Neo4jDatabase implements Database {
  readonly #driver: Driver;
  readonly #options: DatabaseOptions;
  // Only a cluster has servers that may be behind our own last write.
  readonly #bookmarkManager: BookmarkManager | undefined;

  constructor(driver: Driver, options: DatabaseOptions) {
    this.#driver = driver;
    this.#options = options;
    this.#bookmarkManager = options.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : undefined;
  }

  async read(statement: Statement, options: ReadOptions = {}): Promise<Row[]> {
    const timeoutMs = Math.max(1, options.timeoutMs ?? this.#options.defaultTimeoutMs);
    const logger = options.logger ?? this.#options.logger;
    const started = performance.now();
    try {
      const rows = await retryTransient(Math.min(readRetryMs, timeoutMs), () =>
        this.#readOnce(statement, Math.ceil(timeoutMs - (performance.now() - started))),
      );
      logger?.debug(
        { statement: statement.text, rows: rows.length, ms: Math.round(performance.now() - started) },
        "read",
      );
      return rows;
    } catch (error) {
      throw translateFailure(error);
    }
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    try {
      return await retryTransient(writeRetryMs, () => this.#writeOnce(work));
    } catch (error) {
      throw translateFailure(error);
    }
  }

  async apply(text: string): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      await session.run(text);
    } catch (error) {
      throw translateFailure(error);
    } finally {
      await session.close();
    }
  }

  async isReachable(): Promise<boolean> {
    return this.#readOnce({ text: "RETURN 1", parameters: {} }, connectTimeoutMs).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #writeOnce<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction();
      const pipeline = openPipeline(transaction);
      const result = await work(pipeline);
      await pipeline.arrive();
      await transaction.commit();
      return result;
    } finally {
      // Rolls back what is not committed.
      await session.close();
    }
  }

  /** An auto-commit transaction: one round trip where a managed one takes two. */
  async #readOnce({ text, parameters }: Statement, timeoutMs: number): Promise<Row[]> {
    if (timeoutMs <= 0) throw timedOut();
    const session = this.#session(neo4j.session.READ);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        timer = setTimeout(() => reject(timedOut()), timeoutMs + timeoutGraceMs);
        const rows: Row[] = [];
        runUntraced(session, text, parameters, timeoutMs).subscribe({
          onNext: (record) => rows.push(positional(record)),
          onCompleted: () => resolve(rows),
          onError: reject,
        });
      });
    } finally {
      clearTimeout(timer);
      // Not awaited: with a read still under way it tells Neo4j to end that read, and Neo4j may be hanging.
      session.close().catch(() => undefined);
    }
  }

  #session(defaultAccessMode: "READ" | "WRITE"): Session {
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
function runUntraced(session: Session, text: string, parameters: Statement["parameters"], timeout: number) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, sent(parameters), { timeout });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
