import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { foundingDatabase } from "../live/founding.ts";
import { type Ask, askerOf } from "./ask.ts";

let database: Database;
let ask: Ask;

// The founding report ties nobody to anybody: here its claimant is a facade of a part of another faction.
const ties = `
  MATCH (claimant:Faction {key: "qasim-al-jabbarin"}), (parent:Faction {key: "pmf"})
  CREATE (between:Faction {key: "between", name: "Between", kind: "OTHER", knownOn: date("2021-01-20")})
  CREATE (claimant)-[:AFFILIATED_WITH {kind: "FACADE_OF", reports: [], knownOn: date("2021-02-01")}]->(between)
  CREATE (between)-[:AFFILIATED_WITH {kind: "PART_OF", reports: [], knownOn: date("2021-02-01")}]->(parent)
  CREATE (parent)-[:AFFILIATED_WITH {kind: "ALLIED_WITH", reports: [], knownOn: date("2021-02-01")}]->(claimant)`;

beforeAll(async () => {
  database = await foundingDatabase();
  await database.apply(ties);
  ask = await askerOf(database);
});

afterAll(() => database.close());

test("what facades and parts are held responsible for, and by which affiliations", async () => {
  const { statements, answer, ordinary } = await ask(`{
    faction(key: "pmf") {
      heldResponsible { totalCount }
      rolledUp: heldResponsible(rollUp: true) { totalCount edges { node { key } via { key } } }
    }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Faction)
      WHERE this0.key IN $param0
      RETURN [this0.key, NULL, COUNT {
        MATCH (this0)<-[this1:HOLDS_RESPONSIBLE]-(this2)
      }, COLLECT {
        MATCH (this0)<-[var3:(AFFILIATED_WITH|SAME_AS)*0..6]-(this4)<-[this5:HOLDS_RESPONSIBLE]-(this6)
        WHERE all(this7 IN var3 WHERE coalesce(this7.kind, type(this7)) IN ['FACADE_OF', 'PART_OF', 'SAME_AS'])
        WITH DISTINCT this6
        ORDER BY this6.key ASC
        LIMIT $param1
        RETURN [this6.key, COLLECT {
          MATCH p11 = (this6)-[this8:HOLDS_RESPONSIBLE]->(this9)-[var10:(AFFILIATED_WITH|SAME_AS)*0..6]->(this0)
          WHERE all(this12 IN var10 WHERE coalesce(this12.kind, type(this12)) IN ['FACADE_OF', 'PART_OF', 'SAME_AS'])
          WITH p11
          ORDER BY length(p11) ASC, [this13 IN nodes(p11) | this13.key] ASC
          LIMIT 1
          RETURN [[this14 IN tail(nodes(p11)) | [this14.key]]] AS var15
        }] AS var16
      }, COUNT {
        MATCH (this0)<-[var3:(AFFILIATED_WITH|SAME_AS)*0..6]-(this4)<-[this5:HOLDS_RESPONSIBLE]-(this6)
        WHERE all(this7 IN var3 WHERE coalesce(this7.kind, type(this7)) IN ['FACADE_OF', 'PART_OF', 'SAME_AS'])
        RETURN DISTINCT this6
      }] AS var17
    } AS c0
    {"param0":["pmf"],"param1":50}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "faction": {
          "heldResponsible": {
            "totalCount": 0,
          },
          "rolledUp": {
            "edges": [
              {
                "node": {
                  "key": "southfront-2021-01-20-c1",
                },
                "via": [
                  {
                    "key": "qasim-al-jabbarin",
                  },
                  {
                    "key": "between",
                  },
                  {
                    "key": "pmf",
                  },
                ],
              },
            ],
            "totalCount": 1,
          },
        },
      },
    }
  `);
  expect(ordinary).toEqual(answer);
});

test("in filters and groups", async () => {
  const { answer } = await ask(`{
    plain: claims(where: { faction: { key: { eq: "pmf" } } }) { totalCount }
    rolled: claims(where: { faction: { key: { eq: "pmf" } }, rollUp: true }) { nodes { key } }
    groups: claimGroups(by: [FACTION], rollUp: true) { nodes { faction { key } claimCount } }
    events: eventGroups(by: [FACTION], rollUp: true) { nodes { faction { key } eventCount } }
  }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "events": {
          "nodes": [
            {
              "eventCount": 2,
              "faction": {
                "key": "between",
              },
            },
            {
              "eventCount": 2,
              "faction": {
                "key": "pmf",
              },
            },
            {
              "eventCount": 2,
              "faction": {
                "key": "qasim-al-jabbarin",
              },
            },
            {
              "eventCount": 1,
              "faction": {
                "key": "iran-backed-militias",
              },
            },
          ],
        },
        "groups": {
          "nodes": [
            {
              "claimCount": 1,
              "faction": {
                "key": "between",
              },
            },
            {
              "claimCount": 1,
              "faction": {
                "key": "iran-backed-militias",
              },
            },
            {
              "claimCount": 1,
              "faction": {
                "key": "pmf",
              },
            },
            {
              "claimCount": 1,
              "faction": {
                "key": "qasim-al-jabbarin",
              },
            },
          ],
        },
        "plain": {
          "totalCount": 0,
        },
        "rolled": {
          "nodes": [
            {
              "key": "southfront-2021-01-20-c1",
            },
          ],
        },
      },
    }
  `);
});

test("as of a day before the affiliations were known", async () => {
  const { answer } = await ask(`query @asOf(date: "2021-01-25") {
    faction(key: "pmf") { heldResponsible(rollUp: true) { totalCount } }
    claimGroups(by: [FACTION], rollUp: true) { nodes { faction { key } claimCount } }
  }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claimGroups": {
          "nodes": [
            {
              "claimCount": 1,
              "faction": {
                "key": "iran-backed-militias",
              },
            },
            {
              "claimCount": 1,
              "faction": {
                "key": "qasim-al-jabbarin",
              },
            },
          ],
        },
        "faction": {
          "heldResponsible": {
            "totalCount": 0,
          },
        },
      },
    }
  `);
});
