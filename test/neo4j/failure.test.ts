import { expect, test } from "vitest";
import { Neo4jError } from "../../src/neo4j/driver.ts";
import { isTransient, translateFailure } from "../../src/neo4j/failure.ts";

function neo4jError(code: string, message = "MATCH (n) SET n.password = 'secret'"): Neo4jError {
  return new Neo4jError(message, code as "N/A", "50N42", "");
}

test.each([
  ["ServiceUnavailable", "DATABASE_UNAVAILABLE"],
  ["SessionExpired", "DATABASE_UNAVAILABLE"],
  ["Neo.TransientError.Transaction.DeadlockDetected", "DATABASE_UNAVAILABLE"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "TIMEOUT"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "QUERY_TOO_COMPLEX"],
  ["Neo.TransientError.General.StackOverFlowError", "QUERY_TOO_COMPLEX"],
  ["Neo.ClientError.Statement.SyntaxError", "INTERNAL_SERVER_ERROR"],
])("%s is shown to a client as %s, without the database's words", (code, shown) => {
  const original = neo4jError(code);
  const error = translateFailure(original) as Error;
  expect(error).toMatchObject({ code: shown, originalError: original });
  expect(error.message).not.toContain("secret");
});

test("a pool without a free connection is an unavailable database", () => {
  const error = translateFailure(
    neo4jError("N/A", "Connection acquisition timed out in 2000 ms. Pool status: ..."),
  );
  expect(error).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
});

test("errors of others pass unchanged", () => {
  const error = new Error("not the database's");
  expect(translateFailure(error)).toBe(error);
});

test("running out of memory is never worth a second try", () => {
  expect(isTransient(neo4jError("Neo.TransientError.Transaction.DeadlockDetected"))).toBe(true);
  expect(isTransient(neo4jError("ServiceUnavailable"))).toBe(true);
  expect(isTransient(neo4jError("Neo.TransientError.General.MemoryPoolOutOfMemoryError"))).toBe(false);
  expect(isTransient(neo4jError("Neo.ClientError.Statement.SyntaxError"))).toBe(false);
});
