import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runImport } from "../../../src/import/run-import.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { digestGraph } from "../digest.ts";
import { emptyGraph, importReports, query, wipe } from "../graph.ts";
import { type RowOf, rowRecords } from "../rows.ts";
import { streamOf } from "../stream-of.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const report = (key: string, publishedOn: string, rest: object) => ({
  report: { key, title: key, publisher: "s", publishedOn },
  sources: [{ key: "s", name: "S" }],
  ...rest,
});
const factions = ["f", "g"].map((key) => ({ key, name: key }));
const claim = (rest: object) => ({
  key: "c",
  stance: "ATTRIBUTION",
  claimant: { kind: "SOURCE", key: "s" },
  ...rest,
});
const importRows = (...rows: RowOf[]) => runImport(database, streamOf(rowRecords(...rows)));

test("a corrected report leaves the graph that it would have made by itself", async () => {
  const wrong = report("r", "2021-01-01", {
    sources: [
      { key: "s", name: "S", linkedTo: ["f"] },
      { key: "relay", name: "Relay" },
    ],
    factions: [
      { key: "f", name: "f", affiliations: [{ kind: "PART_OF", faction: "g" }], aliases: [spelling("Eff")] },
      { key: "g", name: "g" },
    ],
    people: [{ key: "p", name: "P", memberships: [{ faction: "f", role: "leader" }] }],
    events: [
      { key: "e", title: "E", targets: ["g"], people: [{ person: "p", role: "KILLED" }], partOf: "series" },
      { key: "series", isSeries: true },
      { key: "mistake", title: "Never told" },
    ],
    claims: [
      claim({ factions: ["f", "g"], events: ["e", "mistake"], relayedBy: "relay" }),
      claim({ key: "mistake", factions: ["f"], events: ["e"] }),
    ],
  });
  const right = report("r", "2021-01-01", {
    factions: [{ key: "f", name: "f" }],
    events: [{ key: "e", title: "E" }],
    claims: [claim({ factions: ["f"], events: ["e"] })],
  });
  await importReports(database, right);
  const expected = await digestGraph(database);
  await wipe(database);
  await importReports(database, wrong);
  const { total } = await importReports(database, right);
  expect(total.removed).toBeGreaterThan(20);
  expect(await digestGraph(database)).toBe(expected);
  expect(`${await importReports(database, right)}`).toMatch(/^0 created, 0 updated, \d+ unchanged$/);
});

test("what another report states stays, without the one that takes it back", async () => {
  const people = (role: string) => [{ key: "p", name: "P", memberships: [{ faction: "f", role }] }];
  const first = report("first", "2021-01-01", { factions, people: people("leader") });
  await importReports(database, first);
  await importReports(database, report("second", "2021-01-02", { people: people("leader") }));
  const { tallies } = await importReports(database, { ...first, people: people("spokesman") });
  expect(tallies.get("MEMBER_OF")).toEqual({ created: 1, updated: 1, unchanged: 0, removed: 0 });
  expect(
    await query(
      database,
      "MATCH (:Person)-[m:MEMBER_OF]->() RETURN m.role, m.reports, toString(m.knownOn) ORDER BY m.role",
    ),
  ).toEqual([
    ["leader", ["second"], "2021-01-02"],
    ["spokesman", ["first"], "2021-01-01"],
  ]);
});

test("a thing that others still speak of keeps the record, until another of it comes", async () => {
  const named = (key: string, publishedOn: string, name: string) =>
    report(key, publishedOn, { factions: [{ key: "f", name }] });
  const names = "MATCH (f:Faction) RETURN f.name";
  await importReports(database, named("first", "2021-01-01", "First"));
  await importReports(database, named("second", "2021-01-02", "Second"));
  await importReports(database, report("first", "2021-01-01", {}));
  expect(await query(database, names)).toEqual([["First"]]);
  await importReports(database, named("second", "2021-01-02", "Second"));
  expect(await query(database, names)).toEqual([["Second"]]);
  await importReports(database, report("second", "2021-01-02", {}));
  expect(await query(database, names)).toEqual([]);
});

test("a claim that is taken back no longer counts: responsibility is derived anew", async () => {
  const status = "MATCH (e:Event) RETURN e.responsibility, COUNT { (e)<-[:HELD_RESPONSIBLE_FOR]-() }";
  const events = [{ key: "e", title: "E" }];
  const claims = [claim({ factions: ["f"], events: ["e"] })];
  await importReports(database, report("teller", "2021-01-01", { events }));
  await importReports(database, report("blamer", "2021-01-02", { factions, claims }));
  expect(await query(database, status)).toEqual([["ATTRIBUTED", 1]]);
  await importReports(database, report("blamer", "2021-01-02", { factions }));
  expect(await query(database, status)).toEqual([["UNCLAIMED", 0]]);
});

test("the later row of a data set takes back what the earlier said, and nothing of its neighbours", async () => {
  const neighbour: RowOf = { id: 2, by: ["A"], articles: ["Both", "Second"] };
  await importRows({ id: 1, title: "Right", by: ["B"], articles: ["First"] }, neighbour);
  const expected = await digestGraph(database);
  await wipe(database);
  await importRows({ id: 1, title: "Wrong", by: ["A", "B"], articles: ["First", "Both", "Gone"] }, neighbour);
  const { tallies } = await importRows({ id: 1, title: "Right", by: ["B"], articles: ["First"] }, neighbour);
  expect(tallies.get("Event")).toMatchObject({ created: 0, unchanged: 2 });
  expect(tallies.get("Report")).toMatchObject({ created: 0, removed: 1 });
  expect(await digestGraph(database)).toBe(expected);
});

function spelling(name: string): object {
  return { name, kind: "SPELLING" };
}
