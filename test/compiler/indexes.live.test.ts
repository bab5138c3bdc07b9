import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { foundingDatabase } from "../live/founding.ts";
import { leavesOf } from "./operators.ts";

let database: Database;

beforeAll(async () => {
  database = await foundingDatabase();
});

afterAll(() => database.close());

const nodes = "{ nodes { key title responsibility { status } } }";

test.each([
  ["a list begins at the index of its order", `{ events(first: 20) ${nodes} }`, ["NodeIndexScan Event(key)"]],
  [
    "a status, at that of the status in order of keys",
    `{ events(where: { responsibility: { eq: CLAIMED } }, first: 20) ${nodes} }`,
    ["NodeIndexSeek Event(responsibility, key)"],
  ],
  [
    "a status in order of days, at that of the status in order of days",
    `{ events(where: { responsibility: { eq: CLAIMED } }, orderBy: { field: DATE, direction: DESC }, first: 20) ${nodes} }`,
    expect.arrayContaining(["NodeIndexSeek Event(responsibility, startedOn)"]),
  ],
  [
    "a status as of a day, which no index knows, at that of the order",
    `query @asOf(date: "2021-01-20") { events(where: { responsibility: { eq: CLAIMED } }, first: 20) { nodes { key } } }`,
    ["NodeIndexScan Event(key)"],
  ],
])("%s", async (_what, operation, expected) => {
  expect(await leavesOf(operation)).toEqual(expected);
});
