import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { type Ask, askerOf } from "../compiler/ask.ts";
import { query } from "../import/graph.ts";
import { seededDatabase } from "../live/seeded.ts";
import { contestedCases } from "./contested-cases.ts";

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await seededDatabase();
  ask = await askerOf(database);
}, 180_000);
afterAll(() => database.close());

const founding = "southfront-2021-01-20";

/** The first value of the first row. */
async function counted(text: string): Promise<unknown> {
  const [row] = await query(database, text);
  return row?.[0];
}

test("154 reports, and what nobody tells in a report", async () => {
  expect(await counted("MATCH (r:Report) WHERE r.key <> 'background' RETURN count(r)")).toBe(154);
  expect(await counted("MATCH (r:Report) WHERE r.publishedOn IS NOT NULL RETURN count(r)")).toBe(90);
  expect(
    await query(
      database,
      "MATCH (r:Report) WHERE r.language IS NOT NULL RETURN r.language, count(r) AS n ORDER BY n DESC, r.language",
    ),
  ).toEqual([
    ["en", 146],
    ["ar", 5],
    ["id", 2],
    ["sr", 1],
  ]);
});

test("111 events in 211 accounts; the founding report's fuller page has a series more", async () => {
  const others = `MATCH (r:Report)-[a:REPORTS]->(e:Event) WHERE NOT r.key IN ['background', '${founding}']`;
  expect(await counted(`${others} RETURN count(a)`)).toBe(206);
  expect(await counted(`MATCH (:Report {key: '${founding}'})-[a:REPORTS]->() RETURN count(a)`)).toBe(7);
  expect(await counted("MATCH (e:Event) WHERE NOT e.isSeries RETURN count(e)")).toBe(111);
  expect(await counted("MATCH (e:Event) RETURN count(e)")).toBe(112);
});

test("209 tellings of 177 claims; the founding report's fuller page has one more", async () => {
  const told = await query(
    database,
    "MATCH (:Report)-[told:CARRIES]->(c:Claim) RETURN c.stance, count(told), count(DISTINCT c) ORDER BY c.stance",
  );
  expect(told).toEqual([
    ["ATTRIBUTION", 84 + 1, 78 + 1],
    ["DENIAL", 49, 45],
    ["RESPONSIBILITY", 74, 52],
    ["RETRACTION", 2, 2],
  ]);
  const touched = await counted(`MATCH (e:Event)<-[:ABOUT]-() WHERE NOT e.isSeries RETURN count(DISTINCT e)`);
  expect(touched).toBe(84);
});

test("no two claims have claimant, stance, those named, denial and events in common", async () => {
  const keys = (path: string) => `COLLECT { MATCH (c)${path}(n) RETURN n.key ORDER BY n.key }`;
  const signatures = `MATCH (by)-[:MADE]->(c:Claim)
    RETURN by.key, c.stance, ${keys("-[:HOLDS_RESPONSIBLE|CLEARS]->")}, c.denies, ${keys("-[:ABOUT]->")}`;
  const rows = await query(database, signatures);
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
});

test("42 affiliations, each with who is how sure of it: 40 of factions, 2 of a channel", async () => {
  const stated = `MATCH (:Faction)-[a:AFFILIATED_WITH]->(:Faction)`;
  expect(await counted(`${stated} RETURN count(a)`)).toBe(40);
  expect(await counted(`${stated} WHERE a.confidence IS NULL OR a.saidBy IS NULL RETURN count(a)`)).toBe(0);
  const links = "MATCH (:Source {key: 'sabereen-news'})-[:LINKED_TO]->(f) RETURN f.key ORDER BY f.key";
  expect(await query(database, links)).toEqual([
    ["asaib-ahl-al-haq"],
    ["irgc-quds-force"],
    ["shiite-armed-groups"],
  ]);
});

test("a name is given by the report that it was seen in, and by common knowledge where none used it", async () => {
  const givers = (faction: string) => `MATCH (a:Alias)-[:ALIAS_OF]->(:Faction {key: '${faction}'})
    MATCH (a)-[:GIVEN_BY]->(by) RETURN a.name, by.key ORDER BY a.name`;
  const spellings = await query(database, givers("ashab-al-kahf"));
  expect(spellings).toHaveLength(14);
  expect(spellings).toContainEqual(["Companions of the Cave", "ec2-threat-site"]);
  expect(spellings).toContainEqual(["أصحاب الكهف", "sot-al-iraq"]);
  expect(await query(database, givers("israel"))).toEqual([["Israel", "background"]]);
});

test("people who are only accused are not in it, nor is their name anywhere", async () => {
  const names = "Bayati|Kinani|Zerjawi|Abu Hamza";
  const found = `MATCH (n) WHERE any(p IN keys(n) WHERE toStringOrNull(n[p]) =~ '(?is).*(${names}).*') RETURN count(n)`;
  expect(await counted(found)).toBe(0);
  expect(await counted("MATCH (p:Person) RETURN count(p)")).toBe(41);
});

test("every governorate of Iraq is there, and every town of Iraq in one", async () => {
  expect(
    await counted("MATCH (p:Place {kind: 'PROVINCE'})-[:PART_OF]->(:Place {key: 'iq'}) RETURN count(p)"),
  ).toBe(19);
  const outside = `MATCH (p:Place {countryCode: 'IQ'}) WHERE p.kind IN ['CITY', 'TOWN', 'VILLAGE']
    AND NOT EXISTS { (p)-[:PART_OF*1..4]->(:Place {kind: 'PROVINCE'}) } RETURN count(p)`;
  expect(await counted(outside)).toBe(0);
  const { answer } = await ask(`{
    mosul: place(key: "geonames:99072") { partOf { name } }
    hillah: place(key: "geonames:99347") { partOf { name } }
    yusufiya: place(name: "Yusufiyah") { ancestors { key } }
  }`);
  expect(answer.data).toEqual({
    mosul: { partOf: { name: "Nineveh Governorate" } },
    hillah: { partOf: { name: "Babil Governorate" } },
    yusufiya: { ancestors: [{ key: "geonames:98182" }, { key: "iq" }, { key: "iq-07" }] },
  });
});

test("what is placed in a governorate is near nothing", async () => {
  const near =
    "MATCH (e:Event)-[:AT]->(:Place {kind: 'PROVINCE'}) WHERE EXISTS { (e)-[:NEAR]->() } RETURN count(e)";
  expect(await counted(near)).toBe(0);
  const precise =
    "MATCH (e:Event)-[:AT]->(:Place {kind: 'PROVINCE'}) RETURN collect(DISTINCT e.geoPrecision), count(e) > 15";
  expect(await query(database, precise)).toEqual([[["ADMIN1"], true]]);
});

test("whatever a report mentions has the day of the earliest that does, or none where no report has a day", async () => {
  const undated = `MATCH (n) WHERE (n:Faction OR n:Person OR n:Source OR n:Place) AND n.knownOn IS NULL
    RETURN n.key ORDER BY n.key`;
  expect(await query(database, undated)).toEqual([
    ["carnegie-sada"],
    ["mesop"],
    ["mesop-author"],
    ["tamer-badawi"],
  ]);
  const first = "MATCH (f:Faction {key: 'qasim-al-jabbarin'}) RETURN f.name, toString(f.knownOn)";
  expect(await query(database, first)).toEqual([["Saraya Qassim al-Jabbarin", "2020-09-30"]]);
});

test("there are 31 contested cases", () => {
  expect(Object.keys(contestedCases)).toHaveLength(31);
});

test.each(Object.entries(contestedCases))("%s", async (_what, expected) => {
  const { answer } = await ask(contestedQuestion, { key: expected.event });
  const event = (answer.data as { event: AskedEvent }).event;
  const denials = event.claims.nodes.filter(({ stance, live }) => stance === "DENIAL" && live);
  expect({
    status: event.responsibility.status,
    held: event.responsibility.factions.map(({ key }) => key).sort(),
    denied: denials.flatMap(({ denies, claimant }) => denies.map((what) => `${claimant.key} ${what}`)).sort(),
    dead: tolls(event.accounts.nodes.map(({ deaths }) => deaths)),
    wounded: tolls(event.accounts.nodes.map(({ wounded }) => wounded)),
  }).toEqual({
    status: expected.status,
    held: expected.held,
    denied: expected.denied,
    dead: expected.dead ?? [],
    wounded: expected.wounded ?? [],
  });
  expect(event.disputes.map(({ field }) => field)).toEqual(
    expect.arrayContaining([...(expected.disputes ?? [])]),
  );
});

const contestedQuestion = `query ($key: String) {
  event(key: $key) {
    responsibility { status factions { key } }
    claims(first: 100) {
      nodes { stance live denies claimant { ... on Faction { key } ... on Person { key } ... on Source { key } } }
    }
    accounts(first: 100) { nodes { deaths { low best high } wounded { low best high } } }
    disputes { field }
  }
}`;

interface Toll {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

interface AskedEvent {
  readonly responsibility: {
    readonly status: string;
    readonly factions: readonly { readonly key: string }[];
  };
  readonly claims: {
    readonly nodes: readonly {
      readonly stance: string;
      readonly live: boolean;
      readonly denies: readonly string[];
      readonly claimant: { readonly key: string };
    }[];
  };
  readonly accounts: { readonly nodes: readonly { readonly deaths: Toll; readonly wounded: Toll }[] };
  readonly disputes: readonly { readonly field: string }[];
}

/** The different numbers that accounts give, as low-best-high. */
function tolls(ranges: readonly Toll[]): string[] {
  const written = ranges.map(({ low, best, high }) =>
    [low, best, high].map((number) => number ?? "?").join("-"),
  );
  return [...new Set(written)].filter((toll) => toll !== "?-?-?").sort();
}
