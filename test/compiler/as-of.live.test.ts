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

test("the day before, nothing of the founding report; on the day, all of it", async () => {
  const counts = `query ($day: Date!) @asOf(date: $day) {
    events(where: { reports: { some: { key: { eq: "southfront-2021-01-20" } } } }) { totalCount }
    claims { totalCount }
    reports(where: { key: { eq: "southfront-2021-01-20" } }) { totalCount }
    faction(key: "qasim-al-jabbarin") { name }
    claimGroups(by: [FACTION, CITY]) { totalCount }
    place(name: "Baghdad") { events { totalCount } eventsNear(km: 50) { totalCount } }
  }`;
  expect((await ask(counts, { day: "2021-01-19" })).answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claimGroups": {
          "totalCount": 0,
        },
        "claims": {
          "totalCount": 0,
        },
        "events": {
          "totalCount": 0,
        },
        "faction": null,
        "place": {
          "events": {
            "totalCount": 1,
          },
          "eventsNear": {
            "totalCount": 1,
          },
        },
        "reports": {
          "totalCount": 0,
        },
      },
    }
  `);
  expect((await ask(counts, { day: "2021-01-20" })).answer).toMatchInlineSnapshot(`
    {
      "data": {
        "claimGroups": {
          "totalCount": 7,
        },
        "claims": {
          "totalCount": 2,
        },
        "events": {
          "totalCount": 7,
        },
        "faction": {
          "name": "Saraya Qassim al-Jabbarin",
        },
        "place": {
          "events": {
            "totalCount": 3,
          },
          "eventsNear": {
            "totalCount": 3,
          },
        },
        "reports": {
          "totalCount": 1,
        },
      },
    }
  `);
});

test.each([
  `events(where: { near: { place: "Baghdad", km: 50 } }, orderBy: { field: DATE, direction: DESC }) {
    totalCount nodes { key title startedOn place { name } deaths { low best high } materialDamage geoPrecision
      location { latitude } responsibility { status factions { name } claims { key } }
      claims { nodes { key live factions { name } } } people { edges { role node { name } } } }
  }`,
  `claimGroups(by: [FACTION, CITY], withinKm: 40) {
    nodes { faction { name } city { name } claimCount eventCount firstOn }
  }`,
  `eventGroups(by: [RESPONSIBILITY, FACTION, COUNTRY, YEAR]) {
    nodes { responsibility faction { name } country { name } year eventCount deaths { best } }
  }`,
  `faction(key: "qasim-al-jabbarin") { firstKnownOn events { nodes { key } } heldResponsible { totalCount } }`,
  `place(key: "geonames:98182") { events { totalCount } eventsNear(km: 30) { nodes { key } } }`,
])("today and the last day are one: %s", async (field) => {
  const { answer } = await ask(`{ ${field} }`);
  const asOf = await ask(`query @asOf(date: "2030-01-01") { ${field} }`);
  expect(answer.errors).toBeUndefined();
  expect(asOf.answer).toEqual(answer);
});

test("the version that an event shows is made of the accounts known then", async () => {
  const { statements, answer } = await ask(`query @asOf(date: "2020-06-01") {
    event(key: "2020-01-03-baghdad-airport-us-strike") { title startedOn deaths { best } place { name } accounts { totalCount } people { totalCount } }
  }`);
  expect(statements).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (this0:Event)
      WHERE (this0.key IN $param0 AND coalesce(this0.knownOn <= $param1, true))
      WITH *, CASE
        WHEN coalesce(this0.settledOn <= $param1, true) THEN this0
        ELSE head([(this0)-[this2:WAS]->(this1) WHERE (this1.from <= $param1 AND this1.until > $param1) | this1])
      END AS var3
      RETURN [this0.key, NULL, var3.title, toString(var3.startedOn), var3.deathsBest, COLLECT {
        MATCH (this0)-[this4:PLACED_AT]->(this5)
        WHERE (this4.knownOn <= $param1 AND var3.placeKey = this5.key AND coalesce(this5.knownOn <= $param1, true))
        RETURN [this5.name] AS var6
      }, COUNT {
        MATCH (this0)<-[this7:REPORTS]-(this8)
        WHERE (this7.knownOn <= $param1 AND coalesce(this8.knownOn <= $param1, true))
      }, COUNT {
        MATCH (this0)<-[this9:INVOLVED_IN]-(this10)
        WHERE (this9.knownOn <= $param1 AND coalesce(this10.knownOn <= $param1, true))
      }] AS var11
    } AS c0
    {"param0":["2020-01-03-baghdad-airport-us-strike"],"param1":"2020-06-01"}"
  `);
  expect(answer).toMatchInlineSnapshot(`
    {
      "data": {
        "event": {
          "accounts": {
            "totalCount": 1,
          },
          "deaths": {
            "best": null,
          },
          "people": {
            "totalCount": 0,
          },
          "place": {
            "name": "Baghdad",
          },
          "startedOn": "2020-01-03",
          "title": "2020-01-03-baghdad-airport-us-strike",
        },
      },
    }
  `);
});
