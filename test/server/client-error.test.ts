import { buildSchema, type ExecutionResult, execute, GraphQLError, parse } from "graphql";
import { type Logger, pino } from "pino";
import { beforeEach, expect, test } from "vitest";
import { badInput, ClaimgraphError } from "../../src/errors.ts";
import { clientError } from "../../src/server/client-error.ts";

const secret = "MATCH (n) … password=hunter2";
const schema = buildSchema("type Query { day(on: Int): String, fails: String, never: String! }");

let lines: Record<string, unknown>[];
let log: Logger;
beforeEach(() => {
  lines = [];
  log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
});

/** The first error of an operation, run by graphql-js, as a client gets it. */
async function firstError(text: string, fails: () => never, variableValues: Record<string, unknown> = {}) {
  const document = parse(text);
  const { errors }: ExecutionResult = await execute({
    schema,
    document,
    rootValue: { fails },
    variableValues,
  });
  const error = errors?.[0] as GraphQLError;
  return clientError(error.toJSON(), error, log);
}

const unused = (): never => {
  throw new Error("not asked for");
};

test("an error meant for clients goes out with its code and details, and where it happened", async () => {
  const answer = await firstError("{ fails }", () => {
    throw badInput("There is no place of that name.", {
      argument: "where.near.place",
      candidates: ["Baghdad"],
    });
  });
  expect(answer).toEqual({
    message: "There is no place of that name.",
    locations: [{ line: 1, column: 3 }],
    path: ["fails"],
    extensions: { code: "BAD_USER_INPUT", argument: "where.near.place", candidates: ["Baghdad"] },
  });
  expect(lines).toEqual([]);
});

test("anything else is masked, and logged under the id that the client gets", async () => {
  const answer = await firstError("{ fails }", () => {
    throw new Error(secret);
  });
  expect(JSON.stringify(answer)).not.toMatch(/MATCH|hunter2|stack|\.ts/);
  expect(answer.extensions).toEqual({
    code: "INTERNAL_SERVER_ERROR",
    errorId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(lines).toMatchObject([
    { errorId: answer.extensions?.errorId, path: ["fails"], err: { message: secret } },
  ]);
  expect(lines[0]).toHaveProperty("err.stack");
});

test("a code that is not of the table does not pass for a known error", async () => {
  const answer = await firstError("{ fails }", () => {
    throw new GraphQLError(secret, { extensions: { code: "Neo.ClientError" } });
  });
  expect(answer.extensions?.code).toBe("INTERNAL_SERVER_ERROR");
});

test("a failure inside is masked unless it brings the id under which it has been logged", () => {
  const bare = new ClaimgraphError("INTERNAL_SERVER_ERROR", secret);
  expect(clientError(bare.toJSON(), bare, log).message).not.toContain("hunter2");
  const logged = new ClaimgraphError("INTERNAL_SERVER_ERROR", "Something failed.", { errorId: "7" });
  expect(clientError(logged.toJSON(), logged, log)).toMatchObject({
    message: "Something failed.",
    extensions: { errorId: "7" },
  });
  expect(lines).toHaveLength(1);
});

test("null where the schema promises a value is a fault of ours", async () => {
  expect((await firstError("{ never }", unused)).extensions?.code).toBe("INTERNAL_SERVER_ERROR");
});

test("a variable of the wrong type is bad input, named", async () => {
  const answer = await firstError("query ($on: Int) { day(on: $on) }", unused, { on: "x" });
  expect(answer.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "$on" });
  expect(answer.message).toContain('"$on" got invalid value "x"');
});

test("a document that is too long says so, rather than that it is no GraphQL", () => {
  const stopped = new GraphQLError("Syntax Error: Document contains more that 4000 tokens. Parsing aborted.");
  const formatted = { ...stopped.toJSON(), extensions: { code: "GRAPHQL_PARSE_FAILED" } };
  expect(clientError(formatted, stopped, log)).toMatchObject({
    message: "The document is too long.",
    extensions: { code: "QUERY_TOO_COMPLEX", allowed: "at most 4000 tokens" },
  });
});
