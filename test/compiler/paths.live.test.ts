import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { foundingDatabase } from "../live/founding.ts";
import { type Ask, askerOf } from "./ask.ts";

let database: Database;
let ask: Ask;
let ends: { from: string; to: string };

beforeAll(async () => {
  database = await foundingDatabase();
  ask = await askerOf(database);
  const { answer } = await ask(
    `{ from: source(key: "sabereen-news") { id } to: faction(key: "us-led-coalition") { id } }`,
  );
  const { from, to } = answer.data as { from: { id: string }; to: { id: string } };
  ends = { from: from.id, to: to.id };
});

afterAll(() => database.close());

const shortest = `query ($from: ID!, $to: ID!, $via: [EdgeKind!], $maxLength: Int) {
  paths(from: $from, to: $to, via: $via, maxLength: $maxLength) {
    length nodes { __typename ... on Faction { name } ... on Claim { key } ... on Event { title } ... on Source { name } }
    edges { kind from to }
  }
}`;

test("how Sabereen News is connected to the US-led coalition", async () => {
  const { statements, answer, ordinary, count } = await ask(shortest, ends);
  expect(statements).toMatchInlineSnapshot(`
    "WITH head(COLLECT {
      MATCH (this0:Source)
      WHERE this0.key IN $param0
      RETURN this0
    }) AS var1, head(COLLECT {
      MATCH (this2:Faction)
      WHERE this2.key IN $param1
      RETURN this2
    }) AS var3
    RETURN var1 IS NOT NULL AS c0, var3 IS NOT NULL AS c1, COLLECT {
      WITH var1, var3
      WHERE var1 <> var3
      MATCH p4 = allShortestPaths((var1)-[:ABOUT|AFFILIATED_WITH|AT|CARRIES|CLEARS|HOLDS_RESPONSIBLE|INVOLVED_IN|LINKED_TO|MADE|MEMBER_OF|PART_OF|PART_OF_SERIES|PUBLISHED|RELAYED|REPORTS|TARGETS*1..4]-(var3))
      WITH p4
      ORDER BY [this5 IN nodes(p4) | this5.key] ASC
      LIMIT $param2
      RETURN [length(p4), [this6 IN nodes(p4) | [CASE
        WHEN this6:Claim THEN [0, this6.key]
        WHEN this6:Event THEN [1, this6.title]
        WHEN this6:Faction THEN [2, this6.name]
        WHEN this6:Person THEN [3]
        WHEN this6:Place THEN [4]
        WHEN this6:Report THEN [5]
        WHEN this6:Source THEN [6, this6.name]
      END]], [this7 IN relationships(p4) | [type(this7), head(labels(startNode(this7))), startNode(this7).key, head(labels(endNode(this7))), endNode(this7).key]]] AS var8
    } AS c2
    {"param0":["sabereen-news"],"param1":["us-led-coalition"],"param2":5}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "paths": [
          {
            "edges": [
              {
                "from": "U291cmNlOnNhYmVyZWVuLW5ld3M",
                "kind": "RELAYED",
                "to": "Q2xhaW06c291dGhmcm9udC0yMDIxLTAxLTIwLWMx",
              },
              {
                "from": "Q2xhaW06c291dGhmcm9udC0yMDIxLTAxLTIwLWMx",
                "kind": "ABOUT",
                "to": "RXZlbnQ6MjAyMS0wMS0yMC1hYnUtZ2hyYWliLWllZA",
              },
              {
                "from": "RXZlbnQ6MjAyMS0wMS0yMC1hYnUtZ2hyYWliLWllZA",
                "kind": "TARGETS",
                "to": "RmFjdGlvbjp1cy1sZWQtY29hbGl0aW9u",
              },
            ],
            "length": 3,
            "nodes": [
              {
                "__typename": "Source",
                "name": "Sabereen News",
              },
              {
                "__typename": "Claim",
                "key": "southfront-2021-01-20-c1",
              },
              {
                "__typename": "Event",
                "title": "IED attack on a supply convoy near Abu Ghraib",
              },
              {
                "__typename": "Faction",
                "name": "US-led coalition",
              },
            ],
          },
          {
            "edges": [
              {
                "from": "U291cmNlOnNhYmVyZWVuLW5ld3M",
                "kind": "RELAYED",
                "to": "Q2xhaW06c291dGhmcm9udC0yMDIxLTAxLTIwLWMx",
              },
              {
                "from": "Q2xhaW06c291dGhmcm9udC0yMDIxLTAxLTIwLWMx",
                "kind": "ABOUT",
                "to": "RXZlbnQ6MjAyMS0wMS0yMC15dXN1Zml5YS1pZWQ",
              },
              {
                "from": "RXZlbnQ6MjAyMS0wMS0yMC15dXN1Zml5YS1pZWQ",
                "kind": "TARGETS",
                "to": "RmFjdGlvbjp1cy1sZWQtY29hbGl0aW9u",
              },
            ],
            "length": 3,
            "nodes": [
              {
                "__typename": "Source",
                "name": "Sabereen News",
              },
              {
                "__typename": "Claim",
                "key": "southfront-2021-01-20-c1",
              },
              {
                "__typename": "Event",
                "title": "IED attack on a supply convoy on the Yusufiya road",
              },
              {
                "__typename": "Faction",
                "name": "US-led coalition",
              },
            ],
          },
        ],
      },
    }
  `);
  expect(ordinary).toEqual(answer);
  expect(count).toBe(1);
});

test("only over chosen edges, and as of a day", async () => {
  expect((await ask(shortest, { ...ends, via: ["RELAYED", "ABOUT"] })).answer).toEqual({
    data: { paths: [] },
  });
  expect((await ask(shortest, { ...ends, maxLength: 1 })).answer).toEqual({ data: { paths: [] } });
  const asOf = shortest.replace("{", "@asOf(date: $day) {").replace("($from", "($day: Date!, $from");
  const before = await ask(asOf, { ...ends, day: "2021-01-19" });
  expect(before.answer.errors?.[0]?.message).toMatchInlineSnapshot(
    `"\`paths.from\` is the id of nothing in the graph"`,
  );
  const after = await ask(asOf, { ...ends, day: "2021-01-20" });
  expect(after.answer).toEqual((await ask(shortest, ends)).answer);
});

test("from a thing to itself there is none", async () => {
  expect((await ask(shortest, { ...ends, to: ends.from })).answer).toEqual({ data: { paths: [] } });
});

test("an end that is not there, and a length that is not allowed", async () => {
  const nowhere = await ask(shortest, { ...ends, to: "x" });
  expect(nowhere.answer.errors?.[0]).toMatchObject({
    extensions: { code: "BAD_USER_INPUT", argument: "paths.to" },
  });
  const long = await ask(shortest, { ...ends, maxLength: 9 });
  expect(long.answer.errors?.[0]).toMatchObject({
    message: "`paths.maxLength` is 9",
    extensions: { allowed: "1 to 8" },
  });
});
