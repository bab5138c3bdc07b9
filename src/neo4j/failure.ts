import { ClaimgraphError, type ErrorCode } from "../errors.ts";
import { isRetryableError, Neo4jError } from "./driver.ts";

const messages = {
  DATABASE_UNAVAILABLE: "The database does not answer at the moment; try again shortly.",
  TIMEOUT: "The operation took longer than the time limit and was stopped.",
  QUERY_TOO_COMPLEX:
    "The operation needs more memory than the database allows one operation; ask for less at once.",
  INTERNAL_SERVER_ERROR: "The database could not run the operation.",
} as const satisfies Partial<Record<ErrorCode, string>>;

/**
 * What a client may know of an error that the driver or Neo4j raised, as a ClaimgraphError. Neither the driver's words
 * nor the statement are in its message; the original is kept as `originalError`, for the log. Any other error is
 * returned as it is: it is not the database's.
 */
export function translateFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = codeOf(error);
  return new ClaimgraphError(code, messages[code], {}, error);
}

/** The time limit of an operation has passed. */
export function timedOut(): ClaimgraphError {
  return new ClaimgraphError("TIMEOUT", messages.TIMEOUT);
}

/**
 * Whether the same work may well succeed if it is tried again: a lost connection, a deadlock, a leader that changed.
 * Neo4j calls running out of memory transient too, but repeating that would only make it worse.
 */
export function isTransient(error: unknown): boolean {
  return isRetryableError(error) && !isOutOfMemory(error as Neo4jError);
}

function codeOf(error: Neo4jError): keyof typeof messages {
  if (error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) return "TIMEOUT";
  if (isOutOfMemory(error)) return "QUERY_TOO_COMPLEX";
  if (isRetryableError(error) || isPoolExhausted(error)) return "DATABASE_UNAVAILABLE";
  return "INTERNAL_SERVER_ERROR";
}

/** Covers the memory pool of all transactions, the share of one transaction, and the stack. */
function isOutOfMemory(error: Neo4jError): boolean {
  return /OutOfMemory|StackOverFlow/.test(error.code);
}

/** The driver gives this one no code of its own. */
function isPoolExhausted(error: Neo4jError): boolean {
  return error.message.startsWith("Connection acquisition timed out");
}
