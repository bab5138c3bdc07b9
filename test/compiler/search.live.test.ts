import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { seededDatabase } from "../live/seeded.ts";
import { type Ask, askerOf } from "./ask.ts";

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await seededDatabase();
  ask = await askerOf(database);
});

afterAll(() => database.close());

interface Hit {
  readonly matched: string;
  readonly score: number;
  readonly node: { readonly key: string; readonly __typename: string };
}

const keys = ["Faction", "Person", "Place", "Event", "Source", "Report"].map(
  (kind) => `... on ${kind} { key }`,
);
const search = `query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    nodes { matched score node { __typename ${keys.join(" ")} } }
    edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface Page {
  readonly nodes: readonly Hit[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function searchFor(text: string, variables: Record<string, unknown> = {}): Promise<Page> {
  const { answer, ordinary } = await ask(search, { text, ...variables });
  expect(answer.errors).toBeUndefined();
  expect(ordinary).toEqual(answer);
  return (answer.data as { search: Page }).search;
}

async function found(text: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { nodes } = await searchFor(text, variables);
  return nodes.map(({ node }) => `${node.__typename}:${node.key}`);
}

test("one statement: names by their keys, names and titles by words, each thing by the best of them", async () => {
  const { statements, count, answer } = await ask(
    `{ search(text: "Kataeb Hizbullah", kinds: [FACTION, EVENT], first: 1) { nodes { matched score node { id } } } }`,
  );
  expect(count).toBe(1);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      CALL (*) {
        MATCH (this0)-[this1:ALIAS_OF]->(this2:Faction)
        WHERE (this0:Alias AND (this0.skeleton = $param0.skeleton AND this0.vowels =~ $param0.vowels))
        RETURN this2, this0.name AS var3, (((8 - CASE
          WHEN this0.folded = $param0.folded THEN 0
          WHEN this0.sound = $param0.sound THEN 1
          WHEN (size($param0.kinds) = 0 OR this2.kind IN $param0.kinds) THEN 2
          ELSE 3
        END) + ((0.6 * coalesce(this2.population, CASE
          WHEN this2.kind IN ['PROVINCE', 'COUNTRY'] THEN 250000
          ELSE 0
        END)) / (coalesce(this2.population, CASE
          WHEN this2.kind IN ['PROVINCE', 'COUNTRY'] THEN 250000
          ELSE 0
        END) + 500000)) + CASE
          WHEN this0.name = this2.name THEN 0.15
          ELSE 0
        END) / 9) AS var4
        UNION ALL
        CALL db.index.fulltext.queryNodes('alias_words', $param1.strictly, {limit: 200}) YIELD node AS this5, score AS var6
        MATCH (this5)-[this7:ALIAS_OF]->(this2:Faction)
        WITH collect([this2, this5, CASE
          WHEN var6 > 0 THEN 4
          ELSE 3
        END]) AS var8
        UNWIND CASE
          WHEN size(var8) = 0 THEN COLLECT {
            UNWIND $param1.loosely AS var9
            CALL db.index.fulltext.queryNodes('alias_words', var9.query, {limit: 200}) YIELD node AS this5
            MATCH (this5)-[this7:ALIAS_OF]->(this2:Faction)
            RETURN [this2, this5, var9.rank] AS var10
          }
          ELSE var8
        END AS var10
        WITH var10[0] AS this2, var10[1] AS this5, max(var10[2]) AS var11
        WITH this2, this5, var11, size([var12 IN $param1.words WHERE (this5.folded CONTAINS var12.folded OR this5.sound CONTAINS var12.sound)]) AS var13, size(split(this5.sound, ' ')) AS var14
        RETURN this2, this5.name AS var3, CASE
          WHEN (this2:Person AND this5.folded ENDS WITH (' ' + $param0.folded)) THEN ((7 + 0.9) / 9)
          ELSE ((var11 + 0.2 + CASE
            WHEN this5.sound ENDS WITH (' ' + $param0.sound) THEN 0.05
            ELSE 0
          END + ((0.5 * var13) / size($param1.words)) + ((0.15 * var13) / (size($param1.words) + var14)) + ((0.1 * size($param1.words)) / (size($param1.words) + var14))) / 9)
        END AS var4
        UNION ALL
        CALL db.index.fulltext.queryNodes('event_words', $param1.strictly, {limit: 200}) YIELD node AS this15, score AS var16
        WITH this15, var16
        WHERE this15:Event
        WITH collect([this15, this15.title, CASE
          WHEN var16 > 0 THEN 4
          ELSE 3
        END]) AS var17
        UNWIND CASE
          WHEN size(var17) = 0 THEN COLLECT {
            UNWIND $param1.loosely AS var18
            CALL db.index.fulltext.queryNodes('event_words', var18.query, {limit: 200}) YIELD node AS this15
            WITH this15, var18
            WHERE this15:Event
            RETURN [this15, this15.title, var18.rank] AS var19
          }
          ELSE var17
        END AS var19
        WITH var19[0] AS this2, var19[1] AS var3, max(var19[2]) AS var20, toLower(var19[1]) AS var21
        WITH this2, var3, var20, size([var22 IN $param1.words WHERE (var21 CONTAINS var22.folded OR var21 CONTAINS var22.written)]) AS var23, size(split(var21, ' ')) AS var24
        RETURN this2, var3, ((var20 + ((0.5 * var23) / size($param1.words)) + ((0.15 * var23) / (size($param1.words) + var24)) + ((0.1 * size($param1.words)) / (size($param1.words) + var24))) / 9) AS var4
      }
      WITH this2, var3, var4
      ORDER BY var4 DESC, var3 ASC
      WITH this2, (head(labels(this2)) + ':' + this2.key) AS var25, head(collect(var3)) AS var3, max(var4) AS var4
      WITH this2, var3, var4, var25
      ORDER BY var4 DESC, var25 ASC
      LIMIT $param2
      RETURN [var3, var4, CASE
        WHEN this2:Event THEN [0, this2.key]
        WHEN this2:Faction THEN [1, this2.key]
      END] AS var26
    } AS c0
    {"param0":{"folded":"kataeb hizbullah","sound":"katab hazbala","skeleton":"ktbhdbla","vowels":".[a.]..[a.]..","kinds":[]},"param1":{"words":[{"written":"kataeb","folded":"kataeb","sound":"katab"},{"written":"hizbullah","folded":"hizbullah","sound":"hazbala"}],"strictly":"+(kataeb katab)^0 +((hizbullah hazbala) (hizbullah* hazbala*)^0)","loosely":[{"query":"+(kataeb~1 katab~1) +(hizbullah~1 hazbala~1)","rank":2},{"query":"(kataeb katab) (hizbullah hazbala)","rank":1},{"query":"(kataeb~1 katab~1) (hizbullah~1 hazbala~1)","rank":0}]},"param2":1}"
  `);
  expect(answer.data).toMatchInlineSnapshot(`
    {
      "search": {
        "nodes": [
          {
            "matched": "Kataib Hezbollah",
            "node": {
              "id": "RmFjdGlvbjprYXRhaWItaGV6Ym9sbGFo",
            },
            "score": 0.7944444444444445,
          },
        ],
      },
    }
  `);
});

test("of one kind, hits are told apart by their keys alone", async () => {
  const { statements } = await ask(
    `{ search(text: "convoy", kinds: [EVENT], first: 1) { nodes { node { id } } } }`,
  );
  expect(statements.slice(statements.indexOf("AS var12\n"))).toMatchInlineSnapshot(`
    "AS var12
      }
      WITH this5, var6, var12, this5.key AS var13
      WITH this5, var6, var12, var13
      ORDER BY var12 DESC, var13 ASC
      LIMIT $param1
      RETURN [this5.key] AS var14
    } AS c0
    {"param0":{"words":[{"written":"convoy","folded":"convoy","sound":"kunwua"}],"strictly":"+((convoy kunwua) (convoy* kunwua*)^0)","loosely":[{"query":"+(convoy~1 kunwua~1)","rank":2}]},"param1":1}"
  `);
});

describe("best first", () => {
  test.each([
    ["a name before one that it is part of", "Hezbollah", "Faction:hezbollah-lebanon"],
    ["and the other way round", "Kata'ib Hezbollah", "Faction:kataib-hezbollah"],
    ["in Arabic, too", "حزب الله", "Faction:hezbollah-lebanon"],
    ["and the other way round", "كتائب حزب الله", "Faction:kataib-hezbollah"],
    ["a town before its district", "Samarra", "Place:geonames:91597"],
    ["not what has some of its letters", "Samawah", "Place:geonames:98530"],
    ["an army before a person of that name", "Mahdi Army", "Faction:mahdi-army"],
    ["a city before its province", "Basra", "Place:geonames:99532"],
    ["a province that is asked for as one", "Basra province", "Place:iq-02"],
    ["a province before a village of that name", "al-Qadisiyah", "Place:iq-04"],
    ["a last name", "Kadhimi", "Person:mustafa-al-kadhimi"],
    ["a misspelling", "Hisham Hashmi", "Person:hisham-al-hashimi"],
    ["an unfinished word", "Sabere", "Source:sabereen-news"],
    ["words of a title", "supply convoy Yusufiya road", "Event:2021-01-20-yusufiya-ied"],
    ["the title of a report", "Open Season: Two More US-led Coalition", "Report:southfront-2021-01-20"],
  ])("%s: %s", async (_what, text, first) => expect((await found(text))[0]).toBe(first));

  test("names by how close they are, then words, then beginnings, then misspellings", async () => {
    const { nodes } = await searchFor("Hezbollah", { first: 30 });
    const rank = (key: string) => nodes.findIndex(({ node }) => node.key === key);
    expect(rank("hezbollah-lebanon")).toBe(0);
    expect(rank("kataib-hezbollah")).toBeGreaterThan(0);
    const scores = nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    expect(new Set(nodes.map(({ node }) => node.key)).size).toBe(nodes.length);
  });

  test("a hit says which of its names matched", async () => {
    const { nodes } = await searchFor("hashed", { kinds: ["FACTION"], first: 1 });
    expect(nodes[0]).toMatchObject({ node: { key: "pmf" }, matched: "Hashed" });
  });
});

test("only the kinds that are asked for", async () => {
  for (const kind of ["FACTION", "PERSON", "PLACE", "EVENT", "SOURCE", "REPORT"]) {
    const { nodes } = await searchFor("Baghdad al-Muhandis news US-led coalition", {
      kinds: [kind],
      first: 50,
    });
    expect(nodes.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ node }) => node.__typename.toUpperCase()))).toEqual(new Set([kind]));
  }
  const [all, none] = [await found("Baghdad"), await found("Baghdad", { kinds: [] })];
  expect(none).toEqual(all);
});

test("pages walk the list", async () => {
  const whole = await searchFor("Baghdad", { first: 1000 });
  expect(whole.pageInfo.hasNextPage).toBe(false);
  expect(whole.nodes.length).toBe(whole.totalCount);
  const walked: Hit[] = [];
  let after: string | null = null;
  do {
    const page: Page = await searchFor("Baghdad", { first: 7, after });
    walked.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(walked).toEqual(whole.nodes);
});

test("ten hits unless told", async () => {
  const { nodes, totalCount } = await searchFor("Baghdad");
  expect(nodes.length).toBe(10);
  expect(totalCount).toBeGreaterThan(10);
});

test.each(["", "  ", "\t\n", "—'\"", "()"])("%j is nothing to look for", async (text) => {
  const { answer } = await ask(search, { text });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "search.text" });
});

test.each([
  "+Baghdad -Basra",
  "Baghdad AND NOT Basra",
  "name:Baghdad^4 ~2",
  "[Baghdad TO Basra] {a} /b/ \\",
  '"Baghdad',
  "*",
  "?a*",
  "Baghdad' OR 1=1 //",
  "`Baghdad`) RETURN 1",
  "word ".repeat(400),
  "🧨 IED",
])("Lucene's syntax and Cypher's are words like others: %s", async (text) => {
  const { answer } = await ask(search, { text });
  expect(answer.errors?.map(({ extensions }) => extensions.code) ?? []).toEqual(
    text === "*" ? ["BAD_USER_INPUT"] : [],
  );
});

test("as of a day, nothing reported later is found, by nothing that is said of it later", async () => {
  const asOf = search.replace("String) {", "String, $day: Date!) @asOf(date: $day) {");
  const foundOn = async (day: string) => {
    const { answer } = await ask(asOf, { text: "Yusufiya", kinds: ["EVENT"], day, first: 100 });
    return (answer.data as { search: Page }).search;
  };
  const key = "2021-01-20-yusufiya-ied";
  const [before, then] = [await foundOn("2021-01-19"), await foundOn("2021-12-31")];
  expect(before.nodes.map(({ node }) => node.key)).not.toContain(key);
  expect(then.nodes.map(({ node }) => node.key)).toContain(key);
  expect(before.totalCount).toBe(before.nodes.length);
});

test("the title that matched is that of the day", async () => {
  const versions = await database.read({
    text: `MATCH (event:Event)-[:WAS]->(version:Version) WHERE version.title <> event.title
      RETURN event.key, version.title, event.title, toString(version.from) ORDER BY event.key, version.from LIMIT 5`,
    parameters: {},
  });
  expect(versions.length).toBeGreaterThan(0);
  for (const [key, was, is, day] of versions as string[][]) {
    const { answer } = await ask(
      `query ($text: String!, $day: Date!) @asOf(date: $day) {
        search(text: $text, kinds: [EVENT], first: 100) { nodes { matched node { ... on Event { key title } } } }
      }`,
      { text: was, day },
    );
    expect(answer.errors).toBeUndefined();
    const { nodes } = (answer.data as { search: { nodes: { matched: string; node: { key: string } }[] } })
      .search;
    const hit = nodes.find(({ node }) => node.key === key);
    expect(hit, `${was} / ${is}`).toEqual({ matched: was, node: { key, title: was } });
  }
});
