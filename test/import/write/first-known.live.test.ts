import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../src/neo4j/database.ts";
import { digestGraph } from "../digest.ts";
import { emptyGraph, importReports, query, wipe } from "../graph.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const report = (key: string, publishedOn: string | null, rest: object = {}) => ({
  report: { key, title: key, publisher: "s", publishedOn },
  sources: [{ key: "s", name: "S" }],
  factions: [{ key: "f", name: "F" }],
  ...rest,
});

test("of several records of a thing, that of the first known report holds, whole", async () => {
  const shown = "MATCH (f:Faction) RETURN f.name, f.description, f.recordedBy";
  const earlier = report("earlier", "2021-01-01", { factions: [{ key: "f", name: "First" }] });
  const later = report("later", "2021-01-02", {
    factions: [{ key: "f", name: "Second", description: "Told later." }],
  });
  for (const order of [
    [earlier, later],
    [later, earlier],
    [later, earlier, later],
  ]) {
    await wipe(database);
    for (const file of order) await importReports(database, file);
    expect(await query(database, shown)).toEqual([["First", null, "earlier"]]);
  }
});

test("of two reports of one day the first by key holds, and one without a day comes last", async () => {
  const by = "MATCH (f:Faction) RETURN f.recordedBy";
  await importReports(database, report("undated", null));
  expect(await query(database, by)).toEqual([["undated"]]);
  await importReports(database, report("b", "2021-01-01"));
  expect(await query(database, by)).toEqual([["b"]]);
  await importReports(database, report("a", "2021-01-01"));
  expect(await query(database, by)).toEqual([["a"]]);
});

test("a claim's relay is the one that its first known report tells, or none", async () => {
  const claim = (relayedBy: string | null) => ({
    sources: [
      { key: "s", name: "S" },
      { key: "channel", name: "Channel" },
    ],
    claims: [{ key: "c", stance: "ATTRIBUTION", claimant: { kind: "SOURCE", key: "s" }, relayedBy }],
  });
  const relays = "MATCH (:Claim)<-[:RELAYED]-(source) RETURN source.key";
  await importReports(database, report("later", "2021-01-02", claim("channel")));
  expect(await query(database, relays)).toEqual([["channel"]]);
  await importReports(database, report("earlier", "2021-01-01", claim(null)));
  expect(await query(database, relays)).toEqual([]);
  expect(await query(database, "MATCH (:Claim)<-[:MADE]-(maker) RETURN maker.key")).toEqual([["s"]]);
});

test("whatever a report mentions is known from the day of the earliest report that does", async () => {
  const known =
    "MATCH (n) WHERE n:Faction OR n:Person OR n:Source RETURN n.key, toString(n.knownOn) ORDER BY n.key";
  const things = {
    factions: ["claimant", "named", "target", "member-of", "end"].map((key) => ({ key, name: key })),
    people: [{ key: "p", name: "P", memberships: [{ faction: "member-of" }] }],
    sources: ["s", "relay"].map((key) => ({ key, name: key })),
  };
  await importReports(database, report("later", "2021-01-09", things));
  await importReports(
    database,
    report("earlier", "2021-01-05", {
      factions: [{ key: "named", affiliations: [{ kind: "PART_OF", faction: "end" }] }],
      sources: [],
      events: [{ key: "e", targets: ["target"], people: [{ person: "p", role: "KILLED" }] }],
      claims: [
        {
          key: "c",
          stance: "ATTRIBUTION",
          claimant: { kind: "FACTION", key: "claimant" },
          factions: ["named"],
          relayedBy: "relay",
          events: ["e"],
        },
      ],
    }),
  );
  expect(await query(database, known)).toEqual([
    ["claimant", "2021-01-05"],
    ["end", "2021-01-05"],
    ["member-of", "2021-01-09"],
    ["named", "2021-01-05"],
    ["p", "2021-01-05"],
    ["relay", "2021-01-05"],
    ["s", "2021-01-05"],
    ["target", "2021-01-05"],
  ]);
});

test("what only a report without a day mentions has no day", async () => {
  await importReports(database, report("undated", null));
  expect(await query(database, "MATCH (f:Faction) RETURN f.knownOn")).toEqual([[null]]);
});

test("the order of import leaves no trace", async () => {
  const files = [
    report("a", "2021-01-03", {
      factions: [{ key: "f", name: "Eff", description: "By a.", aliases: [named("F")] }],
    }),
    report("b", "2021-01-01", {
      people: [{ key: "p", name: "P", memberships: [{ faction: "f", role: "head" }] }],
    }),
    report("c", null, { people: [{ key: "p", name: "Pee", title: "Dr.", memberships: [{ faction: "f" }] }] }),
    report("d", "2021-01-01", { factions: [{ key: "f", name: "D", aliases: [named("Eff"), named("F")] }] }),
  ];
  const digests = new Set<string>();
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ]) {
    await wipe(database);
    for (const index of order) await importReports(database, files[index] as object);
    digests.add(await digestGraph(database));
  }
  await wipe(database);
  await importReports(database, ...files);
  digests.add(await digestGraph(database));
  expect(digests.size).toBe(1);
});

function named(name: string): object {
  return { name, kind: "SPELLING" };
}
