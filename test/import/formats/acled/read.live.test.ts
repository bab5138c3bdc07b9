import { afterAll, beforeAll, expect, test } from "vitest";
import { acled } from "../../../../src/import/formats/acled/read.ts";
import type { Outcome } from "../../../../src/import/outcome.ts";
import { runImport } from "../../../../src/import/run-import.ts";
import type { Database } from "../../../../src/neo4j/database.ts";
import { type Ask, askerOf } from "../../../compiler/ask.ts";
import { emptyGraph, importReports } from "../../graph.ts";
import { aroundBaghdad, placesAroundBaghdad } from "../around-baghdad.ts";
import { csvOf, inputOf } from "../table/tables.ts";
import { before2023, current } from "./rows.ts";

let database: Database;
let ask: Ask;
beforeAll(async () => {
  database = await emptyGraph();
  await importReports(database, placesAroundBaghdad);
  ask = await askerOf(database);
});
afterAll(() => database.close());

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

function load(text: string): Promise<Outcome> {
  return runImport(
    database,
    acled.read(inputOf(text, 500), { name: "2021", publishedOn: null }, aroundBaghdad),
  );
}

test("a file of ACLED's: whom it holds responsible, for what, near which city", async () => {
  expect((await load(csvOf(rows))).rejected).toEqual([]);
  const { answer } = await ask(`{
    events(orderBy: { field: KEY, direction: ASC }) {
      nodes {
        key
        kind
        place { name partOf { name } }
        deaths { best }
        responsibility { factions { name } }
        claims { nodes { stance claimant { ... on Source { name } } assessment { note } } }
        reports { nodes { publisher { name } } }
      }
    }
    eventGroups(by: [FACTION, CITY], where: { kind: { eq: ATTACK_ON_CIVILIANS } }) {
      nodes { faction { name kind } city { name } eventCount }
    }
    faction(name: "Saraya Qassim al-Jabbarin") { key events { totalCount } }
  }`);
  expect(answer).toMatchInlineSnapshot();
});

test("the same events in the layout before 2023 change nothing but what that layout does not say", async () => {
  const untagged = rows.map((row) => ({ ...row, tags: "" }));
  await load(csvOf(untagged));
  expect(`${await load(csvOf(untagged.map(before2023)))}`).toMatch(/^0 created, 0 updated, \d+ unchanged$/);
});
