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
      WHERE (this0.kind IN $param0 AND this0.startedOn >= $param1 AND toLower(this0.title) CONTAINS toLower($param2))
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param3
      RETURN [this0.key] AS var1
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
      WHERE (NOT (coalesce(this0.deathsBest >= $param0, false)) AND this0.key IS NOT NULL)
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param1
      RETURN [this0.key] AS var1
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
      })) AND this0.key IS NOT NULL)
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param2
      RETURN [this0.key] AS var7
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
      "WITH COLLECT {
        UNWIND $param0 AS var0
        MATCH (this1)-[this2:ALIAS_OF]->(this3:Source)
        WHERE (this1:Alias AND (this1.skeleton = var0.skeleton AND this1.vowels =~ var0.vowels))
        WITH var0, CASE
          WHEN this1.folded = var0.folded THEN 0
          WHEN this1.sound = var0.sound THEN 1
          WHEN (size(var0.kinds) = 0 OR this3.kind IN var0.kinds) THEN 2
          ELSE 3
        END AS var4, collect(DISTINCT this1.folded) AS var5
        ORDER BY var4 ASC
        WITH var0, head(collect(var5)) AS var6
        UNWIND var6 AS var7
        RETURN DISTINCT var7
      } AS var8
      RETURN COLLECT {
        MATCH (this9:Event)
        MATCH (this9)<-[this10:ABOUT]-(this11:Claim)
        MATCH (this11)<-[this12:RELAYED]-(this13:Source)
        MATCH (this14)-[this15:ALIAS_OF]->(this13)
        WHERE (this11.stance = $param1 AND this14:Alias AND this14.folded IN var8)
        WITH DISTINCT this9
        ORDER BY this9.key ASC
        LIMIT $param2
        RETURN [this9.key] AS var16
      } AS c0
      {"param0":[{"folded":"sabereen news","sound":"sabaran naus","skeleton":"sbrns","vowels":".[a.]...","kinds":[]}],"param1":"RESPONSIBILITY","param2":50}"
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
        WHERE (this0:Alias AND (this0.skeleton = $param0.skeleton AND this0.vowels =~ $param0.vowels))
        WITH this2, min(CASE
          WHEN this0.folded = $param0.folded THEN 0
          WHEN this0.sound = $param0.sound THEN 1
          WHEN (size($param0.kinds) = 0 OR this2.kind IN $param0.kinds) THEN 2
          ELSE 3
        END) AS var3
        ORDER BY var3 ASC, this2.location IS NULL ASC, coalesce(this2.population, -1) DESC, this2.key ASC
        LIMIT 1
        RETURN this2.location AS var4
      }) AS var5
      RETURN var5 IS NOT NULL AS c0, COLLECT {
        MATCH (this6:Faction)
        MATCH (this6)-[this7:MADE]->(this8:Claim)
        MATCH (this8)-[this9:ABOUT]->(this10:Event)
        WHERE (point.distance(this10.location, var5) <= $param1 AND this10.geoPrecision IN $param2)
        WITH DISTINCT this6
        ORDER BY this6.key ASC
        LIMIT $param3
        RETURN [this6.name] AS var11
      } AS c1, COUNT {
        MATCH (this6:Faction)
        MATCH (this6)-[this7:MADE]->(this8:Claim)
        MATCH (this8)-[this9:ABOUT]->(this10:Event)
        WHERE (point.distance(this10.location, var5) <= $param1 AND this10.geoPrecision IN $param2)
        RETURN DISTINCT this6
      } AS c2
      {"param0":{"folded":"baghdad","sound":"bagdad","skeleton":"bkdd","vowels":".[a.]..","kinds":[]},"param1":25000,"param2":["EXACT","NEAR","ADMIN2"],"param3":50}"
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
    "WITH COLLECT {
      UNWIND $param0 AS var0
      MATCH (this1)-[this2:ALIAS_OF]->(this3:Place)
      WHERE (this1:Alias AND (this1.skeleton = var0.skeleton AND this1.vowels =~ var0.vowels))
      WITH var0, CASE
        WHEN this1.folded = var0.folded THEN 0
        WHEN this1.sound = var0.sound THEN 1
        WHEN (size(var0.kinds) = 0 OR this3.kind IN var0.kinds) THEN 2
        ELSE 3
      END AS var4, collect(DISTINCT this1.folded) AS var5
      ORDER BY var4 ASC
      WITH var0, head(collect(var5)) AS var6
      UNWIND var6 AS var7
      RETURN DISTINCT var7
    } AS var8
    RETURN COUNT {
      MATCH (this9:Event)
      MATCH (this9)-[this10:AT]->(this11:Place)-[:PART_OF*0..8]->(this12:Place)
      MATCH (this13)-[this14:ALIAS_OF]->(this12)
      WHERE (this13:Alias AND this13.folded IN var8)
      RETURN DISTINCT this9
    } AS c0
    {"param0":[{"folded":"iraq","sound":"arak","skeleton":"arak","vowels":"","kinds":[]}]}"
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

test("what rows were found by is brought once for a list below that asks for it, today and as of a day", async () => {
  const claims = `{ events: { some: { near: { place: "Baghdad", km: 50 } } } }`;
  const factions = (below: string, view = "") => `query ${view} {
    factions(where: { claims: { some: ${claims} } }) {
      totalCount nodes { key claims(where: ${below}) { totalCount nodes { key } } }
    }
  }`;
  const { statements, answer, ordinary } = await ask(factions(claims));
  expect(statements).toMatchInlineSnapshot(`
    "WITH head(COLLECT {
      MATCH (this0)-[this1:ALIAS_OF]->(this2:Place)
      WHERE (this0:Alias AND (this0.skeleton = $param0.skeleton AND this0.vowels =~ $param0.vowels))
      WITH this2, min(CASE
        WHEN this0.folded = $param0.folded THEN 0
        WHEN this0.sound = $param0.sound THEN 1
        WHEN (size($param0.kinds) = 0 OR this2.kind IN $param0.kinds) THEN 2
        ELSE 3
      END) AS var3
      ORDER BY var3 ASC, this2.location IS NULL ASC, coalesce(this2.population, -1) DESC, this2.key ASC
      LIMIT 1
      RETURN this2.location AS var4
    }) AS var5
    RETURN var5 IS NOT NULL AS c0, COLLECT {
      MATCH (this6:Faction)
      MATCH (this6)-[this7:MADE]->(this8:Claim)
      MATCH (this8)-[this9:ABOUT]->(this10:Event)
      WHERE (point.distance(this10.location, var5) <= $param1 AND this10.geoPrecision IN $param2)
      WITH this6, collect(DISTINCT this8) AS var11
      ORDER BY this6.key ASC
      LIMIT $param3
      RETURN [this6.key, COLLECT {
        UNWIND var11 AS this12
        MATCH (this6)-[this13:MADE]->(this12)
        WITH this12, this13
        ORDER BY this12.key ASC
        LIMIT $param4
        RETURN [this12.key] AS var14
      }, COUNT {
        UNWIND var11 AS this12
        MATCH (this6)-[this13:MADE]->(this12)
      }] AS var15
    } AS c1, COUNT {
      MATCH (this6:Faction)
      MATCH (this6)-[this7:MADE]->(this8:Claim)
      MATCH (this8)-[this9:ABOUT]->(this10:Event)
      WHERE (point.distance(this10.location, var5) <= $param1 AND this10.geoPrecision IN $param2)
      RETURN DISTINCT this6
    } AS c2
    {"param0":{"folded":"baghdad","sound":"bagdad","skeleton":"bkdd","vowels":".[a.]..","kinds":[]},"param1":50000,"param2":["EXACT","NEAR","ADMIN2"],"param3":50,"param4":50}"
  `);
  expect(ordinary).toEqual(answer);
  // The same in other words is tested claim by claim.
  const inOtherWords = `{ AND: [${claims}] }`;
  expect((await ask(factions(inOtherWords))).answer).toEqual(answer);
  const asOf = '@asOf(date: "2021-01-20")';
  const then = await ask(factions(claims, asOf));
  expect(then.statements).toContain("collect(DISTINCT ");
  expect((await ask(factions(inOtherWords, asOf))).answer).toEqual(then.answer);
});
