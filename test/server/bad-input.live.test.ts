import { afterAll, beforeAll, expect, test } from "vitest";
import { foundingDatabase } from "../live/founding.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;

beforeAll(async () => {
  await (await foundingDatabase()).close();
  served = await serve();
});

afterAll(() => served?.close());

interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly argument: string; readonly allowed: string };
}

/** The one error that an operation is refused with, and the status. */
async function refusal(query: string, variables?: unknown): Promise<Refusal & { status: number }> {
  const response = await served.post({ query, variables }, { accept: "application/graphql-response+json" });
  const { errors } = (await response.json()) as { errors: Refusal[] };
  expect(errors).toHaveLength(1);
  return { ...(errors[0] as Refusal), status: response.status };
}

const events = (given: string) => `{ events(${given}) { totalCount nodes { key } } }`;

test.each([
  ["a filter that is none", "where: { tittle: { eq: 1 } }", "events.where.tittle", /any of id, key, .*title/],
  [
    "a test that is none",
    'where: { title: { like: "x" } }',
    "events.where.title.like",
    /any of eq, in, contains/,
  ],
  ["a value in place of a test", 'where: { title: "x" }', "events.where.title", /any of eq, in, contains/],
  [
    "a kind that is none",
    "where: { OR: [{}, { kind: { eq: BOMB } }] }",
    "events.where.OR[1].kind.eq",
    /one of IED, /,
  ],
  [
    "a place that is none",
    'where: { near: { place: "Atlantis", km: 5 } }',
    "events.where.near.place",
    /in the graph/,
  ],
  [
    "near nothing",
    "where: { near: { km: 5 } }",
    "events.where.near",
    /exactly one of `id`, `place` and `point`/,
  ],
  [
    "fewer than 0 km",
    'where: { near: { place: "Baghdad", km: -5 } }',
    "events.where.near.km",
    /^0 km or more$/,
  ],
  ["a date that is none", 'where: { date: { gte: "2021-02-30" } }', "events.where.date.gte", /YYYY-MM-DD/],
  ["a cursor of nothing", 'after: "x"', "events.after", /the same list in the same order/],
  ["a page too large", "first: 1001", "events.first", /^0 to 1000$/],
])("%s", async (_what, given, argument, allowed) => {
  const { status, message, extensions } = await refusal(events(given));
  expect({ status, ...extensions }).toEqual({
    status: 400,
    code: "BAD_USER_INPUT",
    argument,
    allowed: expect.stringMatching(allowed),
  });
  expect(message).not.toMatch(/MATCH|RETURN|LocalDate/);
});

test.each([
  [
    "an object",
    "$where: EventFilter",
    "where: $where",
    { where: { OR: [{ date: { gte: "yesterday" } }] } },
    "$where.OR[0].date.gte",
    /YYYY-MM-DD/,
  ],
  ["a day", "$day: Date", "where: { date: { eq: $day } }", { day: "20.1.2021" }, "$day", /YYYY-MM-DD/],
  [
    "a place",
    "$place: String",
    "where: { near: { place: $place, km: 5 } }",
    { place: "Atlantis" },
    "events.where.near.place",
    /in the graph/,
  ],
  [
    "a radius",
    "$km: Float!",
    'where: { near: { place: "Baghdad", km: $km } }',
    { km: -0.1 },
    "events.where.near.km",
    /0 km or more/,
  ],
])("%s in a variable", async (_what, variable, given, variables, argument, allowed) => {
  const { extensions } = await refusal(`query (${variable}) ${events(given)}`, variables);
  expect(extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    argument,
    allowed: expect.stringMatching(allowed),
  });
});

test("a cursor of another list, also where lists are in lists", async () => {
  const page = await served.post({ query: "{ factions(first: 1) { pageInfo { endCursor } } }" });
  const { data } = (await page.json()) as { data: { factions: { pageInfo: { endCursor: string } } } };
  const { endCursor } = data.factions.pageInfo;
  const other = await refusal(events(`after: "${endCursor}"`));
  expect(other.extensions.argument).toBe("events.after");
  const inside = await refusal(
    `{ reports { nodes { told: events(after: "${endCursor}") { totalCount nodes { key } } } } }`,
  );
  expect(inside.extensions.argument).toBe("reports.nodes.told.after");
});
