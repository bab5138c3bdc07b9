import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { foundingDatabase } from "../live/founding.ts";
import { type Ask, askerOf } from "./ask.ts";

let database: Database;
let ask: Ask;

beforeAll(async () => {
  database = await foundingDatabase();
  ask = await askerOf(database);
});

afterAll(() => database.close());

test("tests of values given together must all hold", async () => {
  const { statements, answer } = await ask(`{
    events(where: { kind: { in: [IED, ROCKET] }, date: { gte: "2021-01-19" }, title: { contains: "CONVOY" } }) { nodes { key } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE (this0.kind IN $param0 AND this0.startedOn >= date($param1) AND toLower(this0.title) CONTAINS toLower($param2))
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param3
      RETURN [this0.key, this0.key] AS var1
    } AS c0
    {"param0":["IED","ROCKET"],"param1":"2021-01-19","param2":"CONVOY","param3":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "events": {
          "nodes": [
            {
              "key": "2021-01-20-abu-ghraib-ied",
            },
            {
              "key": "2021-01-20-yusufiya-ied",
            },
          ],
        },
      },
    }
  `);
});

test("NOT takes a test of an unknown value as not met", async () => {
  const { statements, answer } = await ask(
    `{ events(where: { NOT: { deaths: { gte: 1 } } }) { nodes { key } } }`,
  );
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE NOT (coalesce(this0.deathsBest >= $param0, false))
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param1
      RETURN [this0.key, this0.key] AS var1
    } AS c0
    {"param0":1,"param1":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "events": {
          "nodes": [
            {
              "key": "2020-2021-iraq-attacks-on-us-series",
            },
            {
              "key": "2021-01-18-diwaniyah-ied",
            },
            {
              "key": "2021-01-18-nasiriyah-ied",
            },
            {
              "key": "2021-01-18-samawah-ied",
            },
            {
              "key": "2021-01-20-abu-ghraib-ied",
            },
            {
              "key": "2021-01-20-yusufiya-ied",
            },
          ],
        },
      },
    }
  `);
});

test("eq: null asks for what is not known", async () => {
  const { answer } = await ask(`{ events(where: { deaths: { eq: null } }) { totalCount } }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "events": {
          "totalCount": 4,
        },
      },
    }
  `);
});

test("some, none, every", async () => {
  const { statements, answer } = await ask(`{
    events(where: { claims: { none: {} }, targets: { some: { kind: { eq: COALITION } }, every: { NOT: { kind: { eq: STATE } } } } }) { nodes { key } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE (NOT (EXISTS {
        MATCH (this0)<-[this1:ABOUT]-(this2)
      }) AND (EXISTS {
        MATCH (this0)-[this3:TARGETS]->(this4)
        WHERE this4.kind = $param0
      } AND NOT (EXISTS {
        MATCH (this0)-[this5:TARGETS]->(this6)
        WHERE NOT (coalesce(NOT (coalesce(this6.kind = $param1, false)), false))
      })))
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param2
      RETURN [this0.key, this0.key] AS var7
    } AS c0
    {"param0":"COALITION","param1":"STATE","param2":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "events": {
          "nodes": [
            {
              "key": "2021-01-18-diwaniyah-ied",
            },
            {
              "key": "2021-01-18-nasiriyah-ied",
            },
            {
              "key": "2021-01-18-samawah-ied",
            },
          ],
        },
      },
    }
  `);
});

test("an empty OR holds for nothing, an empty AND for everything", async () => {
  const { answer } = await ask(`{
    none: events(where: { OR: [] }) { totalCount }
    all: events(where: { AND: [] }) { totalCount }
  }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "all": {
          "totalCount": 7,
        },
        "none": {
          "totalCount": 0,
        },
      },
    }
  `);
});

describe("the most selective test is where the statement begins", () => {
  test("a name, two relations away", async () => {
    const { statements, answer } = await ask(`{
      events(where: { claims: { some: { stance: { eq: RESPONSIBILITY }, relayedBy: { name: { eq: "Sabereen News" } } } } }) { nodes { key } }
    }`);
    expect(statements).toMatchInlineSnapshot(`
      "RETURN COLLECT {
        MATCH (this0:Event)
        MATCH (this0)<-[this1:ABOUT]-(this2:Claim)
        MATCH (this2)<-[this3:RELAYED]-(this4:Source)
        MATCH (this5)-[this6:ALIAS_OF]->(this4)
        WHERE (this2.stance = $param0 AND this5:Alias AND this5.folded = $param1)
        WITH DISTINCT this0
        ORDER BY this0.key ASC
        LIMIT $param2
        RETURN [this0.key, this0.key] AS var7
      } AS c0
      {"param0":"RESPONSIBILITY","param1":"sabereen news","param2":50}"
    `);
    expect(answer).toMatchInlineSnapshot(`
      {
        "data": {
          "events": {
            "nodes": [
              {
                "key": "2021-01-20-abu-ghraib-ied",
              },
              {
                "key": "2021-01-20-yusufiya-ied",
              },
            ],
          },
        },
      }
    `);
  });

  test("a distance, behind the claims of a faction", async () => {
    const { statements, answer } = await ask(`{
      factions(where: { claims: { some: { events: { some: { near: { place: "Baghdad", km: 25 } } } } } }) { totalCount nodes { name } }
    }`);
    expect(statements).toMatchInlineSnapshot(`
      "WITH head(COLLECT {
        MATCH (this0)-[this1:ALIAS_OF]->(this2:Place)
        WHERE (this0:Alias AND this0.folded = $param0)
        WITH this2
        WHERE this2.location IS NOT NULL
        ORDER BY coalesce(this2.population, -1) DESC, this2.key ASC
        LIMIT 1
        RETURN this2.location AS var3
      }) AS var4
      RETURN var4 IS NOT NULL AS c0, COLLECT {
        MATCH (this5:Faction)
        MATCH (this5)-[this6:MADE]->(this7:Claim)
        MATCH (this7)-[this8:ABOUT]->(this9:Event)
        WHERE (point.distance(this9.location, var4) <= $param1 AND this9.geoPrecision IN $param2)
        WITH DISTINCT this5
        ORDER BY this5.key ASC
        LIMIT $param3
        RETURN [this5.key, this5.name] AS var10
      } AS c1, COUNT {
        MATCH (this5:Faction)
        MATCH (this5)-[this6:MADE]->(this7:Claim)
        MATCH (this7)-[this8:ABOUT]->(this9:Event)
        WHERE (point.distance(this9.location, var4) <= $param1 AND this9.geoPrecision IN $param2)
        RETURN DISTINCT this5
      } AS c2
      {"param0":"baghdad","param1":25000,"param2":["EXACT","NEAR","ADMIN2"],"param3":50}"
    `);
    expect(answer).toMatchInlineSnapshot(`
      {
        "data": {
          "factions": {
            "nodes": [
              {
                "name": "Saraya Qassim al-Jabbarin",
              },
            ],
            "totalCount": 1,
          },
        },
      }
    `);
  });
});

test("near a point, a place by id, and inside a box", async () => {
  const place = await ask(`{ place(name: "Baghdad") { id } }`);
  const { id } = (place.answer.data as { place: { id: string } }).place;
  const { answer } = await ask(
    `query ($id: ID!, $km: Float!) {
      point: events(where: { near: { point: { latitude: 33.34, longitude: 44.4 }, km: 25 } }) { nodes { key } }
      place: events(where: { near: { id: $id, km: $km } }) { nodes { key } }
      box: events(where: { within: { south: 33, west: 44, north: 33.2, east: 44.5 } }) { nodes { key } }
      across: events(where: { within: { south: -90, west: 170, north: 90, east: 44.2 } }) { nodes { key } }
    }`,
    { id, km: 35 },
  );
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "across": {
          "nodes": [
            {
              "key": "2021-01-20-abu-ghraib-ied",
            },
          ],
        },
        "box": {
          "nodes": [
            {
              "key": "2021-01-20-yusufiya-ied",
            },
          ],
        },
        "place": {
          "nodes": [
            {
              "key": "2020-01-03-baghdad-airport-us-strike",
            },
            {
              "key": "2021-01-20-abu-ghraib-ied",
            },
            {
              "key": "2021-01-20-yusufiya-ied",
            },
          ],
        },
        "point": {
          "nodes": [
            {
              "key": "2020-01-03-baghdad-airport-us-strike",
            },
            {
              "key": "2021-01-20-abu-ghraib-ied",
            },
          ],
        },
      },
    }
  `);
});

test("a place stands for all that lies inside it", async () => {
  const { statements, answer } = await ask(
    `{ events(where: { place: { name: { eq: "Iraq" } } }) { totalCount } }`,
  );
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COUNT {
      MATCH (this0:Event)
      MATCH (this0)-[this1:AT]->(this2:Place)-[:PART_OF*0..8]->(this3:Place)
      MATCH (this4)-[this5:ALIAS_OF]->(this3)
      WHERE (this4:Alias AND this4.folded = $param0)
      RETURN DISTINCT this0
    } AS c0
    {"param0":"iraq"}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "events": {
          "totalCount": 7,
        },
      },
    }
  `);
});
