import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readReports } from "../../src/import/formats/report/read.ts";
import type { ImportRecord, Mapped } from "../../src/import/record.ts";
import { runImport } from "../../src/import/run-import.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { emptyGraph, query, wipe } from "../import/graph.ts";

let database: Database;
let reports: readonly Mapped[];
beforeAll(async () => {
  database = await emptyGraph();
  const names = (await readdir("seed/reports")).filter((name) => name.endsWith(".json")).sort();
  const read: Mapped[] = [];
  for await (const record of readReports(names.map((name) => `seed/reports/${name}`))) {
    if (record.kind === "mapped") read.push(record);
  }
  reports = read;
});
afterAll(() => database.close());

const days = ["2020-01-08", "2020-07-15", "2021-01-20", "2021-02-16"];

test("what the whole graph knew on a day is what a graph of the reports up to that day holds", async () => {
  await load(reports);
  const then = new Map<string, unknown>();
  for (const day of days) then.set(day, await knownOn(day));
  for (const day of days) {
    await load(reports.filter((report) => dayOf(report) !== null && String(dayOf(report)) <= day));
    expect(await knownOn("9999-12-31"), day).toEqual(then.get(day));
  }
}, 240_000);

test("so it is when the latest come first, as far as they can, and again", async () => {
  const [day = ""] = days.slice(-1);
  const some = reports.filter((report) => dayOf(report) !== null && String(dayOf(report)) <= day);
  await load(some);
  const before = await knownOn(day);
  const background = some.filter(({ file }) => file.endsWith("background.json"));
  const late = some.filter((report) => String(dayOf(report)) > "2020-07-15");
  await wipe(database);
  await addPlaces();
  for (const batch of [background, late, some, late]) await runImport(database, stream(batch));
  expect(await knownOn(day)).toEqual(before);
}, 240_000);

function dayOf({ changes }: Mapped): string | null {
  return changes[0]?.recordedOn ?? null;
}

async function load(records: readonly Mapped[]): Promise<void> {
  await wipe(database);
  await addPlaces();
  const { rejected } = await runImport(database, stream(records));
  expect(rejected).toBe(0);
}

/** Every place that a report names, as a key alone: where they are is not in question here. */
async function addPlaces(): Promise<void> {
  const keys = reports.flatMap(({ needs }) =>
    needs.flatMap(({ label, key }) => (label === "Place" ? [key] : [])),
  );
  const text = "UNWIND $keys AS key MERGE (:Place {key: key})";
  await database.write(({ run }) => run({ text, parameters: { keys } }));
}

async function* stream(records: readonly Mapped[]): AsyncGenerator<ImportRecord> {
  yield* records;
}

/** All that is stated and has become known by a day, by the days that the graph keeps. */
async function knownOn(day: string): Promise<unknown> {
  const parts = [
    "MATCH (n:Faction|Person|Source|Report|Claim) WHERE n.knownOn <= $day RETURN labels(n), n.key, stated(n)",
    `MATCH (c:Claim)-[g:MADE|RELAYED|HOLDS_RESPONSIBLE|CLEARS|ABOUT]-(end) WHERE c.knownOn <= $day
     RETURN c.key, type(g), end.key`,
    "MATCH (a:Alias)-[s:ALIAS_OF]->() WHERE s.knownOn <= $day MATCH (a)-[:GIVEN_BY]->(by) RETURN a.key, by.key, stated(a)",
    `MATCH (from)-[s]->(to) WHERE s.reports IS NOT NULL AND s.knownOn <= $day
     RETURN type(s), from.key, to.key, stated(s), toString(s.knownOn),
            COLLECT { MATCH (r:Report) WHERE r.key IN s.reports AND r.knownOn <= $day RETURN r.key ORDER BY r.key }`,
  ];
  return Promise.all(
    parts.map(async (part) => {
      const text = part
        .replaceAll("$day", `date('${day}')`)
        .replace(
          /stated\((\w)\)/,
          (_match, element) =>
            `[p IN keys(${element}) WHERE NOT p IN ${derived} | [p, toStringOrNull(${element}[p])]]`,
        );
      return (await query(database, text)).map((row) => JSON.stringify(row.map(sorted))).sort();
    }),
  );
}

// What follows from statements changes with what became known later, and is not compared here.
const derived = "['reports', 'live', 'day']";

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value;
}
