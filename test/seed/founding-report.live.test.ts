import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { query } from "../import/graph.ts";
import { foundingDatabase } from "../live/founding.ts";

// What the founding report says, written down by hand; nothing here is read from seed/.
const report = "southfront-2021-01-20";
const series = "2020-2021-iraq-attacks-on-us-series";
const assassination = "2020-01-03-baghdad-airport-us-strike";
const convoy = "US-led coalition supply convoy";
const none = [0, 0, 0];
const unknown = [null, null, null];

let database: Database;
beforeAll(async () => {
  database = await foundingDatabase();
});
afterAll(() => database.close());

describe("events", () => {
  test.each([
    [
      "2021-01-20-yusufiya-ied",
      "2021-01-20",
      "IED",
      "IED",
      convoy,
      none,
      none,
      "POSSIBLE",
      "Yusufiya",
      "NEAR",
    ],
    [
      "2021-01-20-abu-ghraib-ied",
      "2021-01-20",
      "IED",
      "IED",
      convoy,
      none,
      none,
      "POSSIBLE",
      "Abū Ghurayb",
      "NEAR",
    ],
    [
      "2021-01-18-samawah-ied",
      "2021-01-18",
      "IED",
      "IED",
      convoy,
      unknown,
      unknown,
      "UNKNOWN",
      "As Samawah",
      "EXACT",
    ],
    [
      "2021-01-18-nasiriyah-ied",
      "2021-01-18",
      "IED",
      "IED",
      convoy,
      unknown,
      unknown,
      "UNKNOWN",
      "Nasiriyah",
      "EXACT",
    ],
    [
      "2021-01-18-diwaniyah-ied",
      "2021-01-18",
      "IED",
      "IED",
      convoy,
      unknown,
      unknown,
      "UNKNOWN",
      "Al Diwaniyah",
      "EXACT",
    ],
    [
      assassination,
      "2020-01-03",
      "ASSASSINATION",
      null,
      expect.any(String),
      [2, 2, 2],
      unknown,
      "UNKNOWN",
      "Baghdad",
      "EXACT",
    ],
    [
      series,
      null,
      "OTHER",
      null,
      "US forces; US diplomatic mission",
      unknown,
      unknown,
      "UNKNOWN",
      "Iraq",
      "COUNTRY",
    ],
  ])("%s", async (key, day, kind, weapon, target, deaths, wounded, damage, place, precision) => {
    expect(
      await query(
        database,
        `MATCH (e:Event {key: '${key}'})-[:AT]->(p)
         RETURN toString(e.startedOn), e.kind, e.weapon, e.target, [e.deathsLow, e.deathsBest, e.deathsHigh],
                [e.woundedLow, e.woundedBest, e.woundedHigh], e.materialDamage, p.name, e.geoPrecision, e.isSeries`,
      ),
    ).toEqual([[day, kind, weapon, target, deaths, wounded, damage, place, precision, key === series]]);
  });

  test("there are no others", async () => {
    expect(await query(database, "MATCH (e:Event) RETURN count(*)")).toEqual([[7]]);
  });

  test.each([
    ["2021-01-20-yusufiya-ied", 31.5],
    ["2021-01-20-abu-ghraib-ied", 20.5],
  ])("%s is %d km from Baghdad", async (key, km) => {
    const [row] = await query(
      database,
      `MATCH (:Event {key: '${key}'})-[near:NEAR]->(:Place {key: 'geonames:98182'}) RETURN near.km`,
    );
    expect(row?.[0]).toBeCloseTo(km, 0);
  });

  test("the day and place of the assassination are background, its dead the report's", async () => {
    expect(
      await query(
        database,
        `MATCH (s:Source)-[:PUBLISHED]->(r:Report)-[a:REPORTS]->(:Event {key: '${assassination}'})
         RETURN s.key, s.kind, toString(a.startedOn), a.placeKey, a.deathsBest ORDER BY s.key`,
      ),
    ).toEqual([
      ["background", "BACKGROUND", "2020-01-03", "geonames:98182", null],
      ["southfront", "WEBSITE", null, null, 2],
    ]);
  });

  test("aimed at", async () => {
    expect(
      await query(database, "MATCH (e:Event)-[:TARGETS]->(f) RETURN f.key, count(*) ORDER BY f.key"),
    ).toEqual([
      ["united-states", 1],
      ["us-led-coalition", 5],
    ]);
  });
});

test("responsibility", async () => {
  expect(
    await query(
      database,
      `MATCH (e:Event) OPTIONAL MATCH (f)-[:HELD_RESPONSIBLE_FOR]->(e)
       RETURN e.responsibility, f.key, collect(e.key) ORDER BY e.responsibility`,
    ),
  ).toEqual([
    ["ATTRIBUTED", "iran-backed-militias", [series]],
    ["CLAIMED", "qasim-al-jabbarin", expect.toSatisfy((keys: string[]) => keys.length === 2)],
    ["UNCLAIMED", null, expect.toSatisfy((keys: string[]) => keys.length === 4)],
  ]);
});

test("claims", async () => {
  expect(
    await query(
      database,
      `MATCH (claimant)-[:MADE]->(c:Claim)<-[:CARRIES]-(r:Report)
       RETURN c.key, c.stance, claimant.key, c.claimedOn, r.key,
              COLLECT { MATCH (c)-[:ABOUT]->(e) RETURN e.key ORDER BY e.key },
              COLLECT { MATCH (c)-[:HOLDS_RESPONSIBLE]->(f) RETURN f.name },
              COLLECT { MATCH (c)<-[:RELAYED]-(s) RETURN s.name } ORDER BY c.key`,
    ),
  ).toEqual([
    [
      `${report}-c1`,
      "RESPONSIBILITY",
      "qasim-al-jabbarin",
      null,
      report,
      ["2021-01-20-abu-ghraib-ied", "2021-01-20-yusufiya-ied"],
      ["Saraya Qassim al-Jabbarin"],
      ["Sabereen News"],
    ],
    [
      `${report}-c2`,
      "ATTRIBUTION",
      "southfront",
      null,
      report,
      [series],
      ["Pro-Iran armed groups in Iraq"],
      [],
    ],
  ]);
});

test("people: whom they led, in which role, and what became of them", async () => {
  expect(
    await query(
      database,
      `MATCH (e)<-[i:INVOLVED_IN]-(p:Person)-[m:MEMBER_OF]->(f)
       RETURN p.key, p.title, m.role, f.name, i.role, e.key, m.reports ORDER BY p.key`,
    ),
  ).toEqual([
    [
      "abu-mahdi-al-muhandis",
      null,
      "deputy commander",
      "Popular Mobilization Units",
      "KILLED",
      assassination,
      [report],
    ],
    ["qasem-soleimani", "Maj. Gen.", "commander", "Quds Force", "KILLED", assassination, [report]],
  ]);
});

test("the report, known on the latest day that it speaks of", async () => {
  expect(
    await query(
      database,
      `MATCH (s)-[:PUBLISHED]->(r:Report {key: '${report}'})
       RETURN s.name, r.title, r.url, r.publishedOn, toString(r.knownOn), r.knownOnInferred, r.language`,
    ),
  ).toEqual([
    [
      "SouthFront",
      "Open Season: Two More US-led Coalition Supply Convoys Attacked In Iraq",
      "https://southfront.org/open-season-two-more-us-led-coalition-supply-convoys-attacked-in-iraq/",
      null,
      "2021-01-20",
      true,
      "en",
    ],
  ]);
});

test("Sabereen News", async () => {
  expect(
    await query(
      database,
      "MATCH (s:Source {key: 'sabereen-news'})-[:LINKED_TO]->(f) RETURN s.name, s.kind, f.name",
    ),
  ).toEqual([["Sabereen News", "TELEGRAM_CHANNEL", "Shiite armed groups in Iraq"]]);
});

test.each([
  ["Yusufiya", "yusufiya", ["Baghdad", "Iraq"]],
  ["Abu Ghraib", "geonames:100077", ["Baghdad", "Iraq"]],
  ["Samawah", "geonames:98530", ["Iraq"]],
  ["Nasiriyah", "geonames:98854", ["Iraq"]],
  ["al-Diwaniyah", "geonames:99762", ["Iraq"]],
])("%s lies where the report has it", async (name, key, around) => {
  expect(
    await query(
      database,
      `MATCH (:Alias {name: '${name}'})-[:ALIAS_OF]->(p:Place {key: '${key}'})
       RETURN COLLECT { MATCH way = (p)-[:PART_OF*]->(q) RETURN q.name ORDER BY length(way) }`,
    ),
  ).toEqual([[around]]);
});
