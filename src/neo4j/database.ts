import type { Logger } from "pino";
import type { Statement } from "../statement.ts";

/**
 * Positional values of one row, as the driver gives them: whole numbers and floats as `number`, lists as arrays,
 * maps as objects. Statements return dates as strings and points as two numbers.
 */
export type Row = unknown[];

export interface ReadOptions {
  /** Milliseconds after which the read is stopped, in Neo4j too. Default: the database's own. */
  readonly timeoutMs?: number;
  /** Takes the debug line of this read, such as a logger that knows the request's id. Default: the database's own. */
  readonly logger?: Logger;
}

/** A transaction that `Database.write` opened; commits when the work given there resolves. */
export interface WriteTransaction {
  /** Rows of the statement. Throws ClaimgraphError, or the driver's own transient error so that `write` can repeat. */
  run(statement: Statement): Promise<Row[]>;
  /**
   * Sends a statement of which no rows are wanted, so that the next one can be made while Neo4j runs this one. When it
   * fails, the next `run` throws, or `write` before it commits.
   */
  send(statement: Statement): void;
}

/**
 * A Neo4j database. Parameters of statements: strings, booleans, null, lists and maps of them; a `number` is sent as a
 * float and a `bigint` as an integer, so whatever Neo4j wants as a whole number (LIMIT, SKIP, an integer property) must
 * be a `bigint`.
 *
 * Every method but `isReachable` throws ClaimgraphError: DATABASE_UNAVAILABLE when no connection can be had, TIMEOUT,
 * QUERY_TOO_COMPLEX when Neo4j's memory does not suffice, INTERNAL_SERVER_ERROR for anything else.
 */
export interface Database {
  /** Runs a statement that only reads; Neo4j refuses one that writes. Transient errors are retried for two seconds. */
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
  /** Runs `work` in one transaction; all of it is repeated from the start after a transient error. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** Runs one statement that changes the schema; Neo4j wants those outside of transactions with data. */
  apply(text: string): Promise<void>;
  /** Whether the database answers a query within two seconds. Never throws. */
  isReachable(): Promise<boolean>;
  /** Ends all connections. Reads under way fail. */
  close(): Promise<void>;
}
