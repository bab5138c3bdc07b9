import { afterAll, beforeAll, expect, test } from "vitest";
import { gtd } from "../../../../src/import/formats/gtd/read.ts";
import type { Database } from "../../../../src/neo4j/database.ts";
import { type Ask, askerOf } from "../../../compiler/ask.ts";
import { databaseOfRows } from "../database-of-rows.ts";
import { convoy } from "./rows.ts";

let database: Database;
let ask: Ask;

const rival = { gname2: "Another Company", guncertain2: "1", claim2: "1", claimmode2: "1", compclaim: "1" };
const rows = [
  convoy,
  { ...convoy, ...rival, eventid: "202101200002", related: "" },
  {
    ...convoy,
    eventid: "202101000003",
    iday: "0",
    claimed: "0",
    claimmode: "",
    guncertain1: "1",
    nkill: "3",
    nwound: "",
  },
  { ...convoy, eventid: "202101000004", iday: "0", claimed: "-9", gname: "Unknown", scite1: "" },
];

beforeAll(async () => {
  database = await databaseOfRows(gtd, rows);
  ask = await askerOf(database);
}, 240_000);
afterAll(() => database.close());

test("a file of GTD's: who claimed which attack, whose claims compete, whom only GTD names", async () => {
  const { answer } = await ask(`{
    events(orderBy: { field: KEY, direction: ASC }) {
      nodes {
        key
        startedOn
        endedOn
        datePrecision
        deaths { best }
        wounded { best }
        responsibility { status factions { name } }
        claims(orderBy: { field: KEY, direction: ASC }) {
          nodes {
            stance
            claimant { ... on Source { name } ... on Faction { name } }
            summary
            assessment { admiraltyCode likelihood }
          }
        }
      }
    }
    claimGroups(by: [FACTION, CITY], where: { stance: { eq: RESPONSIBILITY } }) {
      nodes { faction { name } city { name } claimCount eventCount }
    }
  }`);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claimGroups": {
          "nodes": [
            {
              "city": {
                "name": "Abu Ghraib",
              },
              "claimCount": 2,
              "eventCount": 2,
              "faction": {
                "name": "Saraya Qassim al-Jabbarin",
              },
            },
            {
              "city": {
                "name": "Abu Ghraib",
              },
              "claimCount": 1,
              "eventCount": 1,
              "faction": {
                "name": "Another Company",
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
                      "admiraltyCode": "F4",
                      "likelihood": "PLAUSIBLE",
                    },
                    "claimant": {
                      "name": "Global Terrorism Database",
                    },
                    "stance": "ATTRIBUTION",
                    "summary": null,
                  },
                ],
              },
              "datePrecision": "MONTH",
              "deaths": {
                "best": 3,
              },
              "endedOn": "2021-01-31",
              "key": "gtd:202101000003",
              "responsibility": {
                "factions": [
                  {
                    "name": "Saraya Qassim al-Jabbarin",
                  },
                ],
                "status": "ATTRIBUTED",
              },
              "startedOn": "2021-01-01",
              "wounded": {
                "best": null,
              },
            },
            {
              "claims": {
                "nodes": [],
              },
              "datePrecision": "MONTH",
              "deaths": {
                "best": 0,
              },
              "endedOn": "2021-01-31",
              "key": "gtd:202101000004",
              "responsibility": {
                "factions": [],
                "status": "UNCLAIMED",
              },
              "startedOn": "2021-01-01",
              "wounded": {
                "best": 1,
              },
            },
            {
              "claims": {
                "nodes": [
                  {
                    "assessment": {
                      "admiraltyCode": "F6",
                      "likelihood": "LIKELY",
                    },
                    "claimant": {
                      "name": "Saraya Qassim al-Jabbarin",
                    },
                    "stance": "RESPONSIBILITY",
                    "summary": "Saraya Qassim al-Jabbarin claimed responsibility on a website or a blog.",
                  },
                ],
              },
              "datePrecision": "DAY",
              "deaths": {
                "best": 0,
              },
              "endedOn": null,
              "key": "gtd:202101200001",
              "responsibility": {
                "factions": [
                  {
                    "name": "Saraya Qassim al-Jabbarin",
                  },
                ],
                "status": "CLAIMED",
              },
              "startedOn": "2021-01-20",
              "wounded": {
                "best": 1,
              },
            },
            {
              "claims": {
                "nodes": [
                  {
                    "assessment": {
                      "admiraltyCode": "F6",
                      "likelihood": "LIKELY",
                    },
                    "claimant": {
                      "name": "Saraya Qassim al-Jabbarin",
                    },
                    "stance": "RESPONSIBILITY",
                    "summary": "Saraya Qassim al-Jabbarin claimed responsibility on a website or a blog.",
                  },
                  {
                    "assessment": {
                      "admiraltyCode": "F4",
                      "likelihood": "PLAUSIBLE",
                    },
                    "claimant": {
                      "name": "Another Company",
                    },
                    "stance": "RESPONSIBILITY",
                    "summary": "Another Company claimed responsibility by letter.",
                  },
                ],
              },
              "datePrecision": "DAY",
              "deaths": {
                "best": 0,
              },
              "endedOn": null,
              "key": "gtd:202101200002",
              "responsibility": {
                "factions": [
                  {
                    "name": "Another Company",
                  },
                  {
                    "name": "Saraya Qassim al-Jabbarin",
                  },
                ],
                "status": "CONTESTED",
              },
              "startedOn": "2021-01-20",
              "wounded": {
                "best": 1,
              },
            },
          ],
        },
      },
    }
  `);
});
