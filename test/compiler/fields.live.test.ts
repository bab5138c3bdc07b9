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

test("properties, days as text, points as coordinates, ids from keys", async () => {
  const { statements, answer } = await ask(`{
    event(key: "2021-01-20-yusufiya-ied") { id title startedOn location { latitude longitude } isSeries }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, this0.key, this0.title, toString(this0.startedOn), this0.location IS NOT NULL, this0.location.y, this0.location.x, this0.isSeries] AS var1
    } AS c0
    {"param0":["2021-01-20-yusufiya-ied"]}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "event": {
          "id": "RXZlbnQ6MjAyMS0wMS0yMC15dXN1Zml5YS1pZWQ",
          "isSeries": false,
          "location": {
            "latitude": 33.083925,
            "longitude": 44.256892,
          },
          "startedOn": "2021-01-20",
          "title": "IED attack on a supply convoy on the Yusufiya road",
        },
      },
    }
  `);
});

test("records lie among the columns of their element", async () => {
  const { statements, answer } = await ask(`{
    event(key: "2021-01-20-yusufiya-ied") { deaths { low best high } wounded { best } responsibility { status } }
    claim(key: "southfront-2021-01-20-c1") { assessment { admiraltyCode } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, this0.deathsLow, this0.deathsBest, this0.deathsHigh, this0.woundedBest, this0.responsibility] AS var1
    } AS c0
    {"param0":["2021-01-20-yusufiya-ied"]}

    RETURN COLLECT {
      MATCH (this0:Claim)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, this0.reliability IS NOT NULL, this0.admiraltyCode] AS var1
    } AS c0
    {"param0":["southfront-2021-01-20-c1"]}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claim": {
          "assessment": null,
        },
        "event": {
          "deaths": {
            "best": 0,
            "high": 0,
            "low": 0,
          },
          "responsibility": {
            "status": "CLAIMED",
          },
          "wounded": {
            "best": 0,
          },
        },
      },
    }
  `);
});

test("unknown is null and never zero", async () => {
  const { answer } = await ask(`{
    event(key: "2021-01-18-samawah-ied") { deaths { low best high } wounded { low best high } materialDamage }
  }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "event": {
          "deaths": {
            "best": null,
            "high": null,
            "low": null,
          },
          "materialDamage": "UNKNOWN",
          "wounded": {
            "best": null,
            "high": null,
            "low": null,
          },
        },
      },
    }
  `);
});

test("one node, lists, and the path up to a country", async () => {
  const { statements, answer } = await ask(`{
    event(key: "2021-01-20-abu-ghraib-ied") { place { name partOf { name } ancestors { name kind } } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, COLLECT {
        MATCH (this0)-[this1:AT]->(this2)
        RETURN [this2.name, COLLECT {
          MATCH (this2)-[this3:PART_OF]->(this4)
          RETURN [this4.name] AS var5
        }, COLLECT {
          MATCH (this2)-[:PART_OF*1..8]->(this6)
          WITH DISTINCT this6
          ORDER BY this6.key ASC
          RETURN [this6.name, this6.kind] AS var7
        }] AS var8
      }] AS var9
    } AS c0
    {"param0":["2021-01-20-abu-ghraib-ied"]}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "event": {
          "place": {
            "ancestors": [
              {
                "kind": "CITY",
                "name": "Baghdad",
              },
              {
                "kind": "COUNTRY",
                "name": "Iraq",
              },
            ],
            "name": "Abū Ghurayb",
            "partOf": {
              "name": "Baghdad",
            },
          },
        },
      },
    }
  `);
});

test("a union is one of its types, each with its own fields", async () => {
  const { statements, answer } = await ask(`{
    claims { nodes { key claimant { __typename ... on Faction { name kind } ... on Source { label: name } } } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Claim)
      WHERE this0.key IS NOT NULL
      WITH this0
      ORDER BY this0.key ASC
      LIMIT $param0
      RETURN [this0.key, COLLECT {
        MATCH (this0)<-[this1:MADE]-(this2)
        RETURN [CASE
          WHEN this2:Faction THEN [0, this2.name, this2.kind]
          WHEN this2:Person THEN [1]
          WHEN this2:Source THEN [2, this2.name]
        END] AS var3
      }] AS var4
    } AS c0
    {"param0":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claims": {
          "nodes": [
            {
              "claimant": {
                "__typename": "Faction",
                "kind": "OTHER",
                "name": "Saraya Qassim al-Jabbarin",
              },
              "key": "southfront-2021-01-20-c1",
            },
            {
              "claimant": {
                "__typename": "Source",
                "label": "SouthFront",
              },
              "key": "southfront-2021-01-20-c2",
            },
          ],
        },
      },
    }
  `);
});

test("aliases, fragments, and fields named twice", async () => {
  const { answer } = await ask(
    `query ($short: Boolean!) {
      first: event(key: "2021-01-20-yusufiya-ied") { ...Place title @skip(if: $short) }
      second: event(key: "2021-01-20-abu-ghraib-ied") { ...Place place { kind } ... @include(if: $short) { key } }
    }
    fragment Place on Event { place { name } }`,
    { short: true },
  );
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "first": {
          "place": {
            "name": "Yusufiya",
          },
        },
        "second": {
          "key": "2021-01-20-abu-ghraib-ied",
          "place": {
            "kind": "CITY",
            "name": "Abū Ghurayb",
          },
        },
      },
    }
  `);
});

test("edges have properties, and the report that says so", async () => {
  const { statements, answer } = await ask(`{
    event(key: "2020-01-03-baghdad-airport-us-strike") {
      people { edges { role report { key } node { name memberships { edges { role node { name } } } } } }
    }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, COLLECT {
        MATCH (this0)<-[this1:INVOLVED_IN]-(this2)
        WITH this2, this1
        ORDER BY this2.key ASC, this1.role ASC
        LIMIT $param1
        RETURN [this1.role, COLLECT {
          MATCH (this3:Report)
          WHERE this3.key IN this1.reports
          WITH this3
          ORDER BY this3.knownOn ASC, this3.key ASC
          LIMIT 1
          RETURN [this3.key] AS var4
        }, this2.name, COLLECT {
          MATCH (this2)-[this5:MEMBER_OF]->(this6)
          WITH this6, this5
          ORDER BY this6.key ASC, this5.role IS NULL ASC, this5.role ASC, this5.from IS NULL ASC, this5.from ASC, this5.to IS NULL ASC, this5.to ASC
          LIMIT $param2
          RETURN [this5.role, this6.name] AS var7
        }] AS var8
      }] AS var9
    } AS c0
    {"param0":["2020-01-03-baghdad-airport-us-strike"],"param1":50,"param2":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "event": {
          "people": {
            "edges": [
              {
                "node": {
                  "memberships": {
                    "edges": [
                      {
                        "node": {
                          "name": "Popular Mobilization Units",
                        },
                        "role": "deputy commander",
                      },
                    ],
                  },
                  "name": "Abu Mahdi al-Muhandis",
                },
                "report": {
                  "key": "southfront-2021-01-20",
                },
                "role": "KILLED",
              },
              {
                "node": {
                  "memberships": {
                    "edges": [
                      {
                        "node": {
                          "name": "Quds Force",
                        },
                        "role": "commander",
                      },
                    ],
                  },
                  "name": "Qassim Soleimani",
                },
                "report": {
                  "key": "southfront-2021-01-20",
                },
                "role": "KILLED",
              },
            ],
          },
        },
      },
    }
  `);
});

test("an account is what a report says of an event: it lies on the relationship", async () => {
  const { statements, answer } = await ask(`{
    event(key: "2020-01-03-baghdad-airport-us-strike") {
      title startedOn accounts { totalCount nodes { title startedOn deaths { best } report { key } } }
    }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, this0.title, toString(this0.startedOn), COLLECT {
        MATCH (this0)<-[this1:REPORTS]-(this2)
        WITH this2, this1
        ORDER BY this2.key ASC
        LIMIT $param1
        RETURN [this1.title, toString(this1.startedOn), this1.deathsBest, this2.key] AS var3
      }, COUNT {
        MATCH (this0)<-[this1:REPORTS]-(this2)
      }] AS var4
    } AS c0
    {"param0":["2020-01-03-baghdad-airport-us-strike"],"param1":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "event": {
          "accounts": {
            "nodes": [
              {
                "deaths": {
                  "best": null,
                },
                "report": {
                  "key": "background",
                },
                "startedOn": "2020-01-03",
                "title": null,
              },
              {
                "deaths": {
                  "best": 2,
                },
                "report": {
                  "key": "southfront-2021-01-20",
                },
                "startedOn": null,
                "title": "Assassination of Qassim Soleimani and Abu Mahdi al-Muhandis",
              },
            ],
            "totalCount": 2,
          },
          "startedOn": "2020-01-03",
          "title": "Assassination of Qassim Soleimani and Abu Mahdi al-Muhandis",
        },
      },
    }
  `);
});

test("the first and last day that is known of a faction", async () => {
  const { statements, answer } = await ask(`{
    faction(key: "qasim-al-jabbarin") { firstKnownOn lastKnownOn }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Faction)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, COLLECT {
        MATCH (this0)<-[this1:HOLDS_RESPONSIBLE]-(this2)-[this3:ABOUT]->(this4)
        WHERE this4.startedOn IS NOT NULL
        WITH this4
        ORDER BY this4.startedOn ASC
        LIMIT 1
        RETURN toString(this4.startedOn) AS var5
      }, COLLECT {
        MATCH (this0)<-[this6:HOLDS_RESPONSIBLE]-(this7)-[this8:ABOUT]->(this9)
        WHERE this9.startedOn IS NOT NULL
        WITH this9
        ORDER BY this9.startedOn DESC
        LIMIT 1
        RETURN toString(this9.startedOn) AS var10
      }] AS var11
    } AS c0
    {"param0":["qasim-al-jabbarin"]}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "faction": {
          "firstKnownOn": "2021-01-20",
          "lastKnownOn": "2021-01-20",
        },
      },
    }
  `);
});

test("what is around an event, and around a place", async () => {
  const { statements, answer } = await ask(`{
    event(key: "2021-01-20-yusufiya-ied") { nearby(km: 35, first: 2) { edges { km bearing node { name } } } }
    place(name: "Baghdad") { eventsNear(km: 25) { nodes { key } } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, COLLECT {
        MATCH (this1:Place)
        WHERE (point.distance(this1.location, this0.location) <= $param1 AND this0.geoPrecision IN $param2 AND this1.kind IN $param3)
        WITH this1
        ORDER BY point.distance(this1.location, this0.location) ASC, this1.key ASC
        LIMIT $param4
        RETURN [(point.distance(this1.location, this0.location) / 1000), this0.location.y, this0.location.x, this1.location.y, this1.location.x, this1.name] AS var2
      }] AS var3
    } AS c0
    {"param0":["2021-01-20-yusufiya-ied"],"param1":35000,"param2":["EXACT","NEAR","ADMIN2"],"param3":["CITY","TOWN","VILLAGE"],"param4":2}

    RETURN COLLECT {
      MATCH (this0)-[this1:ALIAS_OF]->(this2:Place)
      WHERE (this0:Alias AND (this0.skeleton = $param0.skeleton AND this0.vowels =~ $param0.vowels))
      WITH this2, min(CASE
        WHEN this0.folded = $param0.folded THEN 0
        WHEN this0.sound = $param0.sound THEN 1
        WHEN (size($param0.kinds) = 0 OR this2.kind IN $param0.kinds) THEN 2
        ELSE 3
      END) AS var3
      ORDER BY var3 ASC, coalesce(this2.population, -1) DESC, this2.key ASC
      LIMIT 1
      RETURN [this2.key, this2.name, var3, COLLECT {
        MATCH (this4:Event)
        WHERE (point.distance(this4.location, this2.location) <= $param1 AND this4.geoPrecision IN $param2)
        WITH this4
        ORDER BY point.distance(this4.location, this2.location) ASC, this4.key ASC
        LIMIT $param3
        RETURN [this4.key] AS var5
      }] AS var6
    } AS c0
    {"param0":{"folded":"baghdad","sound":"bagdad","skeleton":"bkdd","vowels":".[a.]..","kinds":[]},"param1":25000,"param2":["EXACT","NEAR","ADMIN2"],"param3":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "event": {
          "nearby": {
            "edges": [
              {
                "bearing": null,
                "km": 0,
                "node": {
                  "name": "Yusufiya",
                },
              },
              {
                "bearing": 103.37342620533366,
                "km": 10.428376704259811,
                "node": {
                  "name": "Al Maḩmūdīyah",
                },
              },
            ],
          },
        },
        "place": {
          "eventsNear": {
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
      },
    }
  `);
});
