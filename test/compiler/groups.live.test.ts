import { afterAll, beforeAll, expect, test } from "vitest";
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

test("which factions claimed attacks near which cities", async () => {
  const { statements, answer } = await ask(`{
    claimGroups(by: [FACTION, CITY], withinKm: 50, where: { stance: { eq: RESPONSIBILITY } }) {
      nodes { faction { name } city { name } eventCount claimCount }
    }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Claim)
      WHERE this0.stance = $param0
      MATCH (this0)-[this1:ABOUT]->(this2)
      MATCH (this0)-[this3:(HOLDS_RESPONSIBLE|CLEARS)]->(this4:Faction)
      MATCH (this2)-[this5:NEAR]->(this6)
      WHERE this5.km <= $param1
      WITH this4, this6, count(DISTINCT this0) AS var7, count(DISTINCT this2) AS var8
      WITH this4, this6, var7, var8
      ORDER BY var7 DESC, this4.key ASC, this6.key ASC
      LIMIT $param2
      RETURN [this4.name, this6.name, var8, var7] AS var9
    } AS c0
    {"param0":"RESPONSIBILITY","param1":50,"param2":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claimGroups": {
          "nodes": [
            {
              "city": {
                "name": "Abū Ghurayb",
              },
              "claimCount": 1,
              "eventCount": 2,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
            {
              "city": {
                "name": "Sadr City",
              },
              "claimCount": 1,
              "eventCount": 2,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
            {
              "city": {
                "name": "Baghdad",
              },
              "claimCount": 1,
              "eventCount": 2,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
            {
              "city": {
                "name": "Al-Musayab",
              },
              "claimCount": 1,
              "eventCount": 1,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
            {
              "city": {
                "name": "Al Maḩmūdīyah",
              },
              "claimCount": 1,
              "eventCount": 2,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
            {
              "city": {
                "name": "Nāḩiyat al Iskandarīyah",
              },
              "claimCount": 1,
              "eventCount": 2,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
            {
              "city": {
                "name": "Al Fallūjah",
              },
              "claimCount": 1,
              "eventCount": 1,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
          ],
        },
      },
    }
  `);
});

test("beyond what is kept, distances are computed", async () => {
  const { statements, answer } = await ask(`{
    claimGroups(by: [CITY], withinKm: 60, first: 3) { totalCount nodes { city { name } claimCount firstOn } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Claim)
      MATCH (this0)-[this1:ABOUT]->(this2)
      MATCH (this3:Place)
      WHERE (this3.kind = 'CITY' AND point.distance(this3.location, this2.location) <= ($param0 * 1000) AND this2.geoPrecision IN $param1)
      WITH this3, count(DISTINCT this0) AS var4, min(this0.day) AS var5
      WITH this3, var4, var5
      ORDER BY var4 DESC, this3.key ASC
      LIMIT $param2
      RETURN [this3.name, var4, toString(var5)] AS var6
    } AS c0, COUNT {
      MATCH (this0:Claim)
      MATCH (this0)-[this1:ABOUT]->(this2)
      MATCH (this3:Place)
      WHERE (this3.kind = 'CITY' AND point.distance(this3.location, this2.location) <= ($param0 * 1000) AND this2.geoPrecision IN $param3)
      WITH this3, count(DISTINCT this0) AS var4, min(this0.day) AS var5
    } AS c1
    {"param0":60,"param1":["EXACT","NEAR","ADMIN2"],"param2":3,"param3":["EXACT","NEAR","ADMIN2"]}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claimGroups": {
          "nodes": [
            {
              "city": {
                "name": "Abū Ghurayb",
              },
              "claimCount": 1,
              "firstOn": "2021-01-20",
            },
            {
              "city": {
                "name": "Sadr City",
              },
              "claimCount": 1,
              "firstOn": "2021-01-20",
            },
            {
              "city": {
                "name": "Karbala",
              },
              "claimCount": 1,
              "firstOn": "2021-01-20",
            },
          ],
          "totalCount": 8,
        },
      },
    }
  `);
});

test("values, and deaths where they are known", async () => {
  const { statements, answer } = await ask(`{
    eventGroups(by: [MONTH, RESPONSIBILITY], orderBy: { field: KEY, direction: ASC }) {
      nodes { month responsibility eventCount deaths { low best high } firstOn lastOn }
    }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WITH substring(toString(this0.startedOn), 0, 7) AS var1, this0.responsibility AS var2, count(this0) AS var3, CASE
        WHEN count(this0.deathsLow) > 0 THEN sum(this0.deathsLow)
        ELSE NULL
      END AS var4, CASE
        WHEN count(this0.deathsBest) > 0 THEN sum(this0.deathsBest)
        ELSE NULL
      END AS var5, CASE
        WHEN count(this0.deathsHigh) > 0 THEN sum(this0.deathsHigh)
        ELSE NULL
      END AS var6, min(this0.startedOn) AS var7, max(this0.startedOn) AS var8
      WITH var1, var2, var3, var4, var5, var6, var7, var8
      ORDER BY coalesce(toString(var1), '') ASC, coalesce(toString(var2), '') ASC
      LIMIT $param0
      RETURN [var1, var2, var3, var4, var5, var6, toString(var7), toString(var8)] AS var9
    } AS c0
    {"param0":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "eventGroups": {
          "nodes": [
            {
              "deaths": {
                "best": null,
                "high": null,
                "low": null,
              },
              "eventCount": 1,
              "firstOn": null,
              "lastOn": null,
              "month": null,
              "responsibility": "ATTRIBUTED",
            },
            {
              "deaths": {
                "best": 2,
                "high": 2,
                "low": 2,
              },
              "eventCount": 1,
              "firstOn": "2020-01-03",
              "lastOn": "2020-01-03",
              "month": "2020-01",
              "responsibility": "UNCLAIMED",
            },
            {
              "deaths": {
                "best": 0,
                "high": 0,
                "low": 0,
              },
              "eventCount": 2,
              "firstOn": "2021-01-20",
              "lastOn": "2021-01-20",
              "month": "2021-01",
              "responsibility": "CLAIMED",
            },
            {
              "deaths": {
                "best": null,
                "high": null,
                "low": null,
              },
              "eventCount": 3,
              "firstOn": "2021-01-18",
              "lastOn": "2021-01-18",
              "month": "2021-01",
              "responsibility": "UNCLAIMED",
            },
          ],
        },
      },
    }
  `);
});

test("claims without their events are not expanded to them", async () => {
  const { statements, answer } = await ask(`{ claimGroups(by: [STANCE]) { nodes { stance claimCount } } }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Claim)
      WITH this0.stance AS var1, count(this0) AS var2
      WITH var1, var2
      ORDER BY var2 DESC, coalesce(toString(var1), '') ASC
      LIMIT $param0
      RETURN [var1, var2] AS var3
    } AS c0
    {"param0":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claimGroups": {
          "nodes": [
            {
              "claimCount": 1,
              "stance": "ATTRIBUTION",
            },
            {
              "claimCount": 1,
              "stance": "RESPONSIBILITY",
            },
          ],
        },
      },
    }
  `);
});

test("countries, weapons, and years as numbers", async () => {
  const { answer } = await ask(`{
    eventGroups(by: [COUNTRY, YEAR, WEAPON]) { nodes { country { name } year weapon eventCount } }
  }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "eventGroups": {
          "nodes": [
            {
              "country": {
                "name": "Iraq",
              },
              "eventCount": 5,
              "weapon": "IED",
              "year": 2021,
            },
            {
              "country": {
                "name": "Iraq",
              },
              "eventCount": 1,
              "weapon": null,
              "year": null,
            },
            {
              "country": {
                "name": "Iraq",
              },
              "eventCount": 1,
              "weapon": null,
              "year": 2020,
            },
          ],
        },
      },
    }
  `);
});

test("groups have pages", async () => {
  const page = `query ($after: String) {
    eventGroups(by: [KIND], first: 1, after: $after) { nodes { kind eventCount } pageInfo { hasNextPage endCursor } totalCount }
  }`;
  const first = await ask(page);
  expect(first.answer).toMatchInlineSnapshot(`
    {
      "data": {
        "eventGroups": {
          "nodes": [
            {
              "eventCount": 5,
              "kind": "IED",
            },
          ],
          "pageInfo": {
            "endCursor": "WyJFdmVudEdyb3VwIEtJTkQgIiw1LCJJRUQiXQ",
            "hasNextPage": true,
          },
          "totalCount": 3,
        },
      },
    }
  `);
  const { pageInfo } = (first.answer.data as { eventGroups: { pageInfo: { endCursor: string } } })
    .eventGroups;
  const second = await ask(page, { after: pageInfo.endCursor });
  expect(second.statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WITH this0.kind AS var1, count(this0) AS var2
      WHERE (var2 <= $param0 AND (var2 <> $param1 OR coalesce(toString(var1), '') > $param2))
      WITH var1, var2
      ORDER BY var2 DESC, coalesce(toString(var1), '') ASC
      LIMIT $param3
      RETURN [var2, coalesce(toString(var1), ''), var1, var2] AS var3
    } AS c0, COUNT {
      MATCH (this0:Event)
      WITH this0.kind AS var1, count(this0) AS var2
    } AS c1
    {"param0":5,"param1":5,"param2":"IED","param3":2}"
  `);
  expect(second.answer).toMatchInlineSnapshot(`
    {
      "data": {
        "eventGroups": {
          "nodes": [
            {
              "eventCount": 1,
              "kind": "ASSASSINATION",
            },
          ],
          "pageInfo": {
            "endCursor": "WyJFdmVudEdyb3VwIEtJTkQgIiwxLCJBU1NBU1NJTkFUSU9OIl0",
            "hasNextPage": true,
          },
          "totalCount": 3,
        },
      },
    }
  `);
});

test("by nothing is refused", async () => {
  const { answer } = await ask(`{ eventGroups(by: []) { totalCount } }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": null,
      "errors": [
        {
          "extensions": {
            "allowed": "at least one thing to group by",
            "argument": "eventGroups.by",
            "code": "BAD_USER_INPUT",
          },
          "locations": [
            {
              "column": 3,
              "line": 1,
            },
          ],
          "message": "\`by\` is empty",
          "path": [
            "eventGroups",
          ],
        },
      ],
    }
  `);
});
