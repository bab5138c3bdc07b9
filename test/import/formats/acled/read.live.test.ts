import { afterAll, beforeAll, expect, test } from "vitest";
import { acled } from "../../../../src/import/formats/acled/read.ts";
import type { Database } from "../../../../src/neo4j/database.ts";
import { type Ask, askerOf } from "../../../compiler/ask.ts";
import { databaseOfRows } from "../database-of-rows.ts";
import { current } from "./rows.ts";

let database: Database;
let ask: Ask;

const army = {
  actor2: "Military Forces of B (2014-)",
  assoc_actor_2: "",
  inter2: "State forces",
  fatalities: "2",
};
const rows = [
  current,
  { ...current, ...army, event_id_cnty: "IRQ900002", event_type: "Battles", sub_event_type: "Armed clash" },
  {
    ...current,
    ...army,
    event_id_cnty: "IRQ900003",
    event_type: "Explosions/Remote violence",
    sub_event_type: "Grenade",
  },
];

beforeAll(async () => {
  database = await databaseOfRows(acled, rows);
  ask = await askerOf(database);
}, 240_000);
afterAll(() => database.close());

test("a file of ACLED's: whom it holds responsible, for what, near which city", async () => {
  const { answer } = await ask(`{
    events(orderBy: { field: KEY, direction: ASC }) {
      nodes {
        key
        kind
        place { name partOf { name } }
        deaths { best }
        responsibility { status factions { name } }
        claims { nodes { stance claimant { ... on Source { name } } assessment { note } } }
        reports { nodes { publisher { name } } }
      }
    }
    eventGroups(by: [FACTION, CITY], where: { kind: { eq: ATTACK_ON_CIVILIANS } }) {
      nodes { faction { name kind } city { name } eventCount }
    }
    faction(name: "Saraya Qassim al-Jabbarin") { key events { totalCount } }
  }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "eventGroups": {
          "nodes": [
            {
              "city": {
                "name": "Abu Ghraib",
              },
              "eventCount": 1,
              "faction": {
                "kind": "POLITICAL_MILITIA",
                "name": "SQJ: Saraya Qassim al-Jabbarin",
              },
            },
          ],
        },
        "events": {
          "nodes": [
            {
              "claims": {
                "nodes": [
                  {
                    "assessment": {
                      "note": "By ACLED's rule, the target of violence against civilians is actor 2.",
                    },
                    "claimant": {
                      "name": "ACLED",
                    },
                    "stance": "ATTRIBUTION",
                  },
                ],
              },
              "deaths": {
                "best": 0,
              },
              "key": "acled:IRQ900001",
              "kind": "ATTACK_ON_CIVILIANS",
              "place": {
                "name": "Abu Ghraib",
                "partOf": {
                  "name": "Baghdad",
                },
              },
              "reports": {
                "nodes": [
                  {
                    "publisher": {
                      "name": "ACLED",
                    },
                  },
                  {
                    "publisher": {
                      "name": "SouthFront",
                    },
                  },
                  {
                    "publisher": {
                      "name": "Sabereen News",
                    },
                  },
                ],
              },
              "responsibility": {
                "factions": [
                  {
                    "name": "SQJ: Saraya Qassim al-Jabbarin",
                  },
                ],
                "status": "ATTRIBUTED",
              },
            },
            {
              "claims": {
                "nodes": [
                  {
                    "assessment": {
                      "note": "Both sides of a battle fight; ACLED does not say who attacked.",
                    },
                    "claimant": {
                      "name": "ACLED",
                    },
                    "stance": "ATTRIBUTION",
                  },
                ],
              },
              "deaths": {
                "best": 2,
              },
              "key": "acled:IRQ900002",
              "kind": "ARMED_CLASH",
              "place": {
                "name": "Abu Ghraib",
                "partOf": {
                  "name": "Baghdad",
                },
              },
              "reports": {
                "nodes": [
                  {
                    "publisher": {
                      "name": "ACLED",
                    },
                  },
                  {
                    "publisher": {
                      "name": "SouthFront",
                    },
                  },
                  {
                    "publisher": {
                      "name": "Sabereen News",
                    },
                  },
                ],
              },
              "responsibility": {
                "factions": [
                  {
                    "name": "Military Forces of B (2014-)",
                  },
                  {
                    "name": "SQJ: Saraya Qassim al-Jabbarin",
                  },
                ],
                "status": "ATTRIBUTED",
              },
            },
            {
              "claims": {
                "nodes": [],
              },
              "deaths": {
                "best": 2,
              },
              "key": "acled:IRQ900003",
              "kind": "ARMED_ASSAULT",
              "place": {
                "name": "Abu Ghraib",
                "partOf": {
                  "name": "Baghdad",
                },
              },
              "reports": {
                "nodes": [
                  {
                    "publisher": {
                      "name": "ACLED",
                    },
                  },
                  {
                    "publisher": {
                      "name": "SouthFront",
                    },
                  },
                  {
                    "publisher": {
                      "name": "Sabereen News",
                    },
                  },
                ],
              },
              "responsibility": {
                "factions": [],
                "status": "UNCLAIMED",
              },
            },
          ],
        },
        "faction": {
          "events": {
            "totalCount": 2,
          },
          "key": "acled:sqj-saraya-qassim-jabbarin",
        },
      },
    }
  `);
});
