import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorTable } from "../../src/errors.ts";
import { bodyLimit } from "../../src/server/http.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** Clients that ask for it are told by the status, too. */
const strict = { accept: "application/graphql-response+json" };

interface Answer {
  readonly data?: unknown;
  readonly errors?: {
    message: string;
    extensions: { code: keyof typeof errorTable; [key: string]: unknown };
  }[];
}

async function outcome(response: Response) {
  const { errors = [] } = (await response.json()) as Answer;
  return { status: response.status, code: errors[0]?.extensions.code, error: errors[0] };
}

describe("what is no GraphQL request", () => {
  const graphql = (init: RequestInit, search = "") =>
    fetch(`${served.url}/graphql${search}`, init).then(outcome);
  const json = { "content-type": "application/json" };

  test.each([
    ["GET that any page could send", "?query={__typename}", { method: "GET" }, 400],
    ["POST of a form", "", { method: "POST", body: new URLSearchParams({ query: "{__typename}" }) }, 415],
    ["POST of plain text", "", { method: "POST", body: '{"query":"{__typename}"}' }, 415],
    ["POST without a body", "", { method: "POST", headers: json }, 400],
    ["POST of something that is no JSON", "", { method: "POST", headers: json, body: "{query" }, 400],
    ["POST without a query", "", { method: "POST", headers: json, body: "{}" }, 400],
    ["POST of a batch", "", { method: "POST", headers: json, body: '[{"query":"{__typename}"}]' }, 400],
    ["POST of a huge body", "", { method: "POST", headers: json, body: `"${"x".repeat(bodyLimit)}"` }, 413],
    ["PUT", "", { method: "PUT", headers: json, body: "{}" }, 405],
    ["DELETE", "", { method: "DELETE" }, 405],
    ["OPTIONS", "", { method: "OPTIONS" }, 405],
  ])("%s", async (_name, search, init, status) => {
    expect(await graphql(init, search)).toMatchObject({ status, code: "BAD_REQUEST" });
  });

  test("a wrong method is told the right ones", async () => {
    const response = await fetch(`${served.url}/graphql`, { method: "PUT" });
    expect(response.headers.get("allow")).toBe("GET, POST");
  });

  test.each(["/nothing", "/graphql/more", "/assets/", "/assets/none.js", "/assets/..%2f..%2fpackage.json"])(
    "%s is not there",
    async (path) => {
      expect(await fetch(served.url + path).then(outcome)).toMatchObject({ status: 404, code: "NOT_FOUND" });
    },
  );

  test("a path that is none", async () => {
    expect(await fetch(`${served.url}/%zz`).then(outcome)).toMatchObject({
      status: 400,
      code: "BAD_REQUEST",
    });
  });
});

describe("operations that are refused", () => {
  const post = (body: unknown) => served.post(body, strict).then(outcome);
  const nested = (depth: number) =>
    `{ places { nodes { ${"partOf { ".repeat(depth)} key ${"} ".repeat(depth)} } } }`;

  test.each([
    ["no GraphQL", "{ faction(", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ fraction }", "GRAPHQL_VALIDATION_FAILED"],
    ["a mutation", "mutation { __typename }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "several operations, none named",
      "query A { __typename } query B { __typename }",
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["too deep", nested(20), "QUERY_TOO_COMPLEX"],
    [
      "too many aliases",
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(" ")} }`,
      "QUERY_TOO_COMPLEX",
    ],
    ["too many fields", `{ ${"__typename ".repeat(1001)} }`, "QUERY_TOO_COMPLEX"],
    ["too many tokens", `{ ${"__typename ".repeat(4001)} }`, "QUERY_TOO_COMPLEX"],
    ["fragments in a circle", "{ ...F } fragment F on Query { ...F }", "GRAPHQL_VALIDATION_FAILED"],
    ["a value of the wrong type", '{ factions(first: "ten") { totalCount } }', "BAD_USER_INPUT"],
    [
      "a date that is no date",
      '{ events(where: { date: { gte: "2021-02-30" } }) { totalCount } }',
      "BAD_USER_INPUT",
    ],
  ] as const)("%s", async (_name, query, code) => {
    expect(await post({ query })).toMatchObject({ status: errorTable[code].status, code });
  });

  test("an operation that is not in the document", async () => {
    const body = { query: "query A { __typename }", operationName: "B" };
    expect(await post(body)).toMatchObject({ status: 400, code: "OPERATION_RESOLUTION_FAILURE" });
  });

  test("the hash of a query in its stead", async () => {
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash: "00" } } };
    expect(await post(body)).toMatchObject({ code: "PERSISTED_QUERY_NOT_SUPPORTED" });
  });

  test("a value that is not allowed is named by its path", async () => {
    const written = await post({ query: '{ events(where: { date: { gte: "yesterday" } }) { totalCount } }' });
    expect(written.error?.extensions.argument).toBe("events.where.date.gte");
    const query = "query ($where: EventFilter) { events(where: $where) { totalCount } }";
    const sent = await post({ query, variables: { where: { date: { gte: "yesterday" } } } });
    expect(sent).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    expect(sent.error?.extensions.argument).toContain("where.date.gte");
  });

  test("variables nested without end", async () => {
    const where = `${'{"NOT":'.repeat(20_000)}null${"}".repeat(20_000)}`;
    const query = "query ($where: EventFilter) { events(where: $where) { totalCount } }";
    const body = `{"query":${JSON.stringify(query)},"variables":{"where":${where}}}`;
    expect(await post(body)).toMatchObject({ code: "QUERY_TOO_COMPLEX" });
  });

  test("under application/json the answer is the same, with status 200", async () => {
    const answer = await served.post({ query: "{ fraction }" }).then(outcome);
    expect(answer).toMatchObject({ status: 200, code: "GRAPHQL_VALIDATION_FAILED" });
  });
});

test("the introspection query of GraphiQL is answered", async () => {
  const response = await served.post({ query: getIntrospectionQuery() });
  expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
});
