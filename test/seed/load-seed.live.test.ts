import { afterAll, beforeAll, expect, test } from "vitest";
import { loadSeed } from "../../src/import/load-seed.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { digestGraph } from "../import/digest.ts";
import { emptyGraph, query } from "../import/graph.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
afterAll(() => database.close());

test("an empty graph gets the seed, and each part of it is told", async () => {
  const lines: string[] = [];
  await loadSeed(database, (line) => lines.push(line));
  expect(lines.filter((line) => line.startsWith("Loading the seed's "))).toHaveLength(5);
  expect(lines.filter((line) => /^\d+ created, \d+ updated, \d+ unchanged$/.test(line))).toHaveLength(2);
  expect(await query(database, "MATCH (r:Report {key: 'southfront-2021-01-20'}) RETURN r.key")).toHaveLength(
    1,
  );
}, 120_000);

test("a graph that has reports is left alone", async () => {
  const before = await digestGraph(database);
  await loadSeed(database, () => expect.unreachable());
  expect(await digestGraph(database)).toBe(before);
}, 60_000);
