import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Rejected } from "../../../src/import/record.ts";
import { runImport } from "../../../src/import/run-import.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { foundingRecords } from "../../seed/founding-records.ts";
import { digestGraph } from "../digest.ts";
import { emptyGraph, importReports, query, reportRecords, wipe } from "../graph.ts";
import { streamOf } from "../stream-of.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

test("the same files twice change nothing, and say so", async () => {
  for (const records of foundingRecords()) await runImport(database, records);
  const before = await digestGraph(database);
  for (const records of foundingRecords()) {
    expect(`${await runImport(database, records)}`).toMatch(/^0 created, 0 updated, \d+ unchanged$/);
  }
  expect(await digestGraph(database)).toBe(before);
}, 120_000);

const report = (key: string, publishedOn: string | null, rest: object) => ({
  report: { key, title: key, publisher: "s", publishedOn },
  sources: [{ key: "s", name: "S" }],
  ...rest,
});
const faction = (name: string) => ({ factions: [{ key: "f", name, kind: "OTHER" }] });

test("what two reports state is one statement, known from the earlier of them", async () => {
  const member = { people: [{ key: "p", name: "P", memberships: [{ faction: "f", role: "leader" }] }] };
  const later = report("later", "2021-01-02", { ...faction("F"), ...member });
  const earlier = report("earlier", "2021-01-01", member);
  await importReports(database, later);
  await importReports(database, earlier);
  const statement = "MATCH (:Person)-[m:MEMBER_OF]->() RETURN m.role, m.reports, toString(m.knownOn)";
  expect(await query(database, statement)).toEqual([["leader", ["earlier", "later"], "2021-01-01"]]);

  // The earlier one turns out to be from after the later.
  await importReports(database, { ...earlier, report: { ...earlier.report, publishedOn: "2021-01-05" } });
  expect(await query(database, statement)).toEqual([["leader", ["earlier", "later"], "2021-01-02"]]);
});

test("two roles of one person in one faction are two statements", async () => {
  const memberships = [
    { faction: "f", role: "leader", from: "2020-01-01" },
    { faction: "f", role: "spokesman" },
  ];
  await importReports(
    database,
    report("r", "2021-01-01", { ...faction("F"), people: [{ key: "p", name: "P", memberships }] }),
  );
  expect(
    await query(
      database,
      "MATCH (:Person)-[m:MEMBER_OF]->() RETURN m.role, toString(m.from) ORDER BY m.role",
    ),
  ).toEqual([
    ["leader", "2020-01-01"],
    ["spokesman", null],
  ]);
});

test("whoever recorded a thing first may change it, another may not", async () => {
  const shown = "MATCH (f:Faction) RETURN f.name";
  await importReports(database, report("first", "2021-01-01", faction("First")));
  await importReports(database, report("second", "2021-01-02", faction("Second")));
  expect(await query(database, shown)).toEqual([["First"]]);
  const again = await importReports(database, report("first", "2021-01-01", faction("Corrected")));
  expect(again.tallies.get("Faction")).toEqual({ created: 0, updated: 1, unchanged: 0, removed: 0 });
  expect(await query(database, shown)).toEqual([["Corrected"]]);
});

test("a later version of a report replaces its account of an event", async () => {
  const told = (title: string) => report("r", "2021-01-02", { events: [{ key: "e", title }] });
  await importReports(database, told("before"));
  const { tallies } = await importReports(database, told("after"));
  expect(tallies.get("REPORTS")).toEqual({ created: 0, updated: 1, unchanged: 0, removed: 0 });
  expect(await query(database, "MATCH (e:Event) RETURN e.title")).toEqual([["after"]]);
});

test("a claim has one claimant: its first report may change it, another may not", async () => {
  const claims = (claimant: string) => [
    { key: "c", stance: "ATTRIBUTION", claimant: { kind: "FACTION", key: claimant } },
  ];
  const factions = ["a", "b"].map((key) => ({ key, name: key }));
  const makers = "MATCH (maker)-[:MADE]->(:Claim) RETURN maker.key";
  await importReports(database, report("first", "2021-01-01", { factions, claims: claims("a") }));
  await importReports(database, report("second", "2021-01-02", { claims: claims("b") }));
  expect(await query(database, makers)).toEqual([["a"]]);
  await importReports(database, report("first", "2021-01-01", { claims: claims("b") }));
  expect(await query(database, makers)).toEqual([["b"]]);
});

test("a place is part of the closest place around it, in whatever order it is told", async () => {
  const places = (...list: [string, string | null][]) => ({
    places: list.map(([key, partOf]) => ({ key, name: key, kind: "OTHER", partOf })),
  });
  const around = "MATCH (:Place {key: 'town'})-[:PART_OF]->(p) RETURN p.key";
  const country = report(
    "c",
    "2021-01-01",
    places(["country", null], ["province", "country"], ["town", "country"]),
  );
  const province = report(
    "p",
    "2021-01-01",
    places(["country", null], ["province", "country"], ["town", "province"]),
  );
  for (const order of [
    [country, province, country],
    [province, country, province],
  ]) {
    await wipe(database);
    for (const file of order) await importReports(database, file);
    expect(await query(database, around)).toEqual([["province"]]);
  }
});

test("a record that names what is not there is rejected whole, and others stay", async () => {
  const rejects: Rejected[] = [];
  const files = reportRecords(
    report("bad", "2021-01-01", { events: [{ key: "e", targets: ["nobody"] }] }),
    report("good", "2021-01-01", faction("F")),
    report("worse", "2021-01-01", {
      claims: [{ key: "c", stance: "ATTRIBUTION", claimant: { kind: "SOURCE", key: "s" }, events: ["e"] }],
    }),
  );
  const { rejected, records } = await runImport(database, streamOf(files), {
    onRejected: (record) => void rejects.push(record),
  });
  expect([records, rejected]).toEqual([3, 2]);
  const reason = (label: string) => `there is no ${label} with this key, in the graph or in the file`;
  expect(rejects).toEqual([
    {
      kind: "rejected",
      file: "0.json",
      line: 1,
      faults: [{ column: "events[0].targets[0]", value: "nobody", reason: reason("Faction") }],
      row: null,
    },
    {
      kind: "rejected",
      file: "2.json",
      line: 1,
      faults: [{ column: "claims[0].events[0]", value: "e", reason: reason("Event") }],
      row: null,
    },
  ]);
  expect(await query(database, "MATCH (r:Report) RETURN r.key")).toEqual([["good"]]);
  expect(await query(database, "MATCH (e:Event) RETURN e.key")).toEqual([]);
});

test("two imports at once do no harm", async () => {
  const files = Array.from({ length: 6 }, (_, index) =>
    report(`r${index}`, `2021-01-0${index + 1}`, {
      ...faction("F"),
      people: [{ key: "p", name: "P", memberships: [{ faction: "f", role: "leader" }] }],
    }),
  );
  await Promise.all(files.map((file) => importReports(database, file)));
  expect(
    await query(database, "MATCH (:Person)-[m:MEMBER_OF]->() RETURN m.reports, toString(m.knownOn)"),
  ).toEqual([[["r0", "r1", "r2", "r3", "r4", "r5"], "2021-01-01"]]);
});
