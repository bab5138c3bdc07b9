import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ImportOptions, runImport } from "../../../src/import/run-import.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { digestGraph } from "../digest.ts";
import { emptyGraph, query, wipe } from "../graph.ts";
import { type RowOf, rowRecords } from "../rows.ts";
import { streamOf } from "../stream-of.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const release = (name: string, rows: readonly RowOf[], options: ImportOptions = {}) =>
  runImport(database, streamOf(rowRecords(...rows)), { release: name, ...options });
const releases = "MATCH (r:Report) WHERE r.release IS NOT NULL RETURN r.key, r.release ORDER BY r.key";
const revisions = `MATCH (r:Report)-[:REVISED]->(v)-[:CHANGED]->(c)
  RETURN r.key, v.release, v.replacedBy, c.field, c.before, c.after ORDER BY v.key, c.key`;

const first: RowOf = {
  id: 1,
  title: "Clash",
  by: ["Army"],
  articles: ["Old"],
  deaths: { low: 1, best: 2, high: 3 },
};
const second: RowOf = { id: 2, title: "Bombing" };

test("a newer release updates the row that it changed, and keeps what that said before", async () => {
  await release("1.0", [first, second]);
  expect(await query(database, releases)).toEqual([
    ["set:1", "1.0"],
    ["set:2", "1.0"],
  ]);
  const changed = { ...first, deaths: { low: 1, best: 4, high: 5 }, by: ["Militia"], articles: ["New"] };
  const { tallies } = await release("2.0", [changed, second, { id: 3, title: "Siege" }]);
  expect(tallies.get("Event")).toEqual({ created: 1, updated: 0, unchanged: 2, removed: 0 });
  expect(await query(database, "MATCH (e:Event) RETURN e.key, e.deathsBest ORDER BY e.key")).toEqual([
    ["set:1", 4],
    ["set:2", null],
    ["set:3", null],
  ]);
  expect(await query(database, releases)).toEqual([
    ["set:1", "2.0"],
    ["set:2", "1.0"],
    ["set:3", "2.0"],
  ]);
  expect(await query(database, revisions)).toEqual([
    ["set:1", "1.0", "2.0", "HOLDS_RESPONSIBLE", "Army", "Militia"],
    ["set:1", "1.0", "2.0", "REPORTS", "Old", "New"],
    ["set:1", "1.0", "2.0", "account.deathsBest", "2", "4"],
    ["set:1", "1.0", "2.0", "account.deathsHigh", "3", "5"],
  ]);
});

test("the same rows again change nothing, whatever the release is called", async () => {
  await release("1.0", [first, second]);
  const before = await digestGraph(database);
  for (const name of ["1.0", "2.0"]) {
    expect(`${await release(name, [first, second])}`).toMatch(/^0 created, 0 updated, \d+ unchanged$/);
  }
  expect(await digestGraph(database)).toBe(before);
});

test("each change is a revision of its own; a release that is issued again replaces itself", async () => {
  for (const [name, title] of [
    ["1.0", "One"],
    ["2.0", "Two"],
    ["2.0", "Three"],
  ] as const) {
    await release(name, [{ id: 1, title }]);
  }
  expect(await query(database, revisions)).toEqual([
    ["set:1", "1.0", "2.0", "account.title", "One", "Two"],
    ["set:1", "2.0", "2.0", "account.title", "Two", "Three"],
  ]);
});

test("rows without the name of a release are updated and leave no revision", async () => {
  await runImport(database, streamOf(rowRecords(second)));
  await runImport(database, streamOf(rowRecords({ ...second, title: "Bombings" })));
  expect(await query(database, "MATCH (e:Event) RETURN e.title")).toEqual([["Bombings"]]);
  expect(await query(database, revisions)).toEqual([]);
});
