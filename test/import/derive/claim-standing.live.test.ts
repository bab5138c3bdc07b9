import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../src/neo4j/database.ts";
import { emptyGraph, importReports, query, wipe } from "../graph.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const claimant = { kind: "FACTION", key: "a" };
const claim = {
  key: "c",
  stance: "RESPONSIBILITY",
  claimant,
  factions: ["a"],
  events: ["e", "f"],
};
const base = {
  report: { key: "r1", title: "R1", publisher: "s", publishedOn: "2021-01-10" },
  sources: [{ key: "s", name: "S" }],
  factions: [{ key: "a", name: "A" }],
  events: [
    { key: "e", startedOn: "2021-01-09", datePrecision: "DAY" },
    { key: "f", startedOn: "2021-01-08", datePrecision: "DAY" },
  ],
  claims: [claim],
};

function retraction(events: string[]): object {
  return {
    report: { key: `r-${events}`, title: "R2", publisher: "s", publishedOn: "2021-01-12" },
    claims: [{ key: `t-${events}`, stance: "RETRACTION", claimant, events }],
  };
}

const standing = `MATCH (c:Claim {key: 'c'})
RETURN c.live, toString(c.knownOn), toString(c.day), c.admiraltyCode,
       COLLECT { MATCH (c)-[about:ABOUT]->(event) RETURN about.live ORDER BY event.key }`;

test("a claim counts under the earliest day of its events where its own is not known", async () => {
  await importReports(database, base);
  expect(await query(database, standing)).toEqual([[true, "2021-01-10", "2021-01-08", null, [true, true]]]);
});

test("a claim is known from the earliest report that carries it", async () => {
  const earlier = { ...base, report: { ...base.report, key: "r0", publishedOn: "2021-01-09" } };
  await importReports(database, base, earlier);
  expect(await query(database, standing)).toEqual([[true, "2021-01-09", "2021-01-08", null, [true, true]]]);
});

test("its own day and its assessment show", async () => {
  const assessment = { reliability: "FAIRLY_RELIABLE", credibility: "CANNOT_BE_JUDGED" };
  const assessed = { ...claim, claimedOn: "2021-01-10", datePrecision: "DAY", assessment };
  await importReports(database, { ...base, claims: [assessed] });
  expect(await query(database, standing)).toEqual([[true, "2021-01-10", "2021-01-10", "C6", [true, true]]]);
});

test("retracted for one of its events it stands for the other, for both it stands no more", async () => {
  await importReports(database, base, retraction(["e"]));
  expect(await query(database, standing)).toEqual([[true, "2021-01-10", "2021-01-08", null, [false, true]]]);
  await importReports(database, retraction(["f"]));
  expect(await query(database, standing)).toEqual([
    [false, "2021-01-10", "2021-01-08", null, [false, false]],
  ]);
});

test("a claim about no event stands", async () => {
  await importReports(database, { ...base, claims: [{ ...claim, events: [] }] });
  expect(await query(database, standing)).toEqual([[true, "2021-01-10", null, null, []]]);
});
