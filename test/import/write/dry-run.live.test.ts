import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ImportRecord, Rejected } from "../../../src/import/record.ts";
import { type ImportOptions, runImport } from "../../../src/import/run-import.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { digestGraph } from "../digest.ts";
import { emptyGraph, query, reportRecords, wipe } from "../graph.ts";
import { rowRecords } from "../rows.ts";
import { streamOf } from "../stream-of.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

test("a dry run tells what the run would, of things in several batches too, and writes nothing", async () => {
  const report = (key: string, publishedOn: string, rest: object) => ({
    report: { key, title: key, publisher: "s", publishedOn },
    sources: [{ key: "s", name: "S" }],
    ...rest,
  });
  const people = (role: string) => [{ key: "p", name: "P", memberships: [{ faction: "f", role }] }];
  const place = (partOf: string | null) => [
    { key: "town", name: "Town", partOf },
    { key: "province", name: "Province", partOf: "country" },
    { key: "country", name: "Country" },
  ];
  const claim = { key: "c", stance: "ATTRIBUTION", claimant: { kind: "SOURCE", key: "s" }, events: ["e"] };
  const factions = [{ key: "f", name: "F" }];
  const there = reportRecords(
    report("old", "2021-01-05", {
      factions,
      people: people("leader"),
      events: [{ key: "e", title: "E" }, { key: "gone" }],
      claims: [{ ...claim, factions: ["f"] }],
    }),
  );
  const coming = [
    ...reportRecords(
      report("later", "2021-01-03", { factions, people: people("leader"), places: place("country") }),
      report("bad", "2021-01-03", { events: [{ key: "e", targets: ["nobody"] }] }),
      report("earlier", "2021-01-02", {
        factions: [{ key: "f", name: "Eff" }],
        people: people("leader"),
        places: place("province"),
        claims: [claim],
      }),
      report("old", "2021-01-05", { people: people("spokesman"), events: [{ key: "e", title: "Ee" }] }),
      report("last", "2021-01-09", { people: people("leader"), places: place("country") }),
      report("last", "2021-01-09", {}),
    ),
    ...rowRecords(
      { id: 1, title: "One", by: ["A", "B"], articles: ["Both"] },
      { id: 2, title: "Two", by: ["B"], articles: ["Both", "Other"] },
      { id: 3, title: "Three", by: ["A"], articles: ["Both"] },
    ),
  ];
  await runImport(database, streamOf(there));
  const before = await digestGraph(database);
  const dry = await told(coming, { dryRun: true });
  expect(await digestGraph(database)).toBe(before);
  const wet = await told(coming, {});
  expect(dry).toEqual(wet);
  expect(wet.rejects.map(({ line, faults }) => [line, faults[0]?.value])).toEqual([
    [1, "nobody"],
    [1, "last"],
  ]);
  expect((await told(coming, { dryRun: true })).outcome).toMatch(
    /^0 created, 0 updated, \d+ unchanged, 2 of 10 records rejected$/,
  );
});

test("a dry run needs no constraint, and leaves none and no lock", async () => {
  await database.apply("DROP CONSTRAINT import_key IF EXISTS");
  await runImport(database, streamOf(rowRecords({ id: 1 })), { dryRun: true });
  expect(await query(database, "SHOW CONSTRAINTS YIELD name WHERE name = 'import_key' RETURN name")).toEqual(
    [],
  );
  expect(await query(database, "MATCH (n) RETURN count(n)")).toEqual([[0]]);
});

/** What an import in batches of one record tells of itself. */
async function told(records: readonly ImportRecord[], options: ImportOptions) {
  const rejects: Rejected[] = [];
  const onRejected = (record: Rejected) => void rejects.push(record);
  const outcome = await runImport(database, streamOf(records), { batchRecords: 1, onRejected, ...options });
  return { rejects, outcome: `${outcome}`, tallies: Object.fromEntries(outcome.tallies) };
}
