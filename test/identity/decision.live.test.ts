import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCandidates } from "../../src/identity/candidates.ts";
import { decideSame, undoSame } from "../../src/identity/decision.ts";
import { findThing, type Thing } from "../../src/identity/find-thing.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { type Ask, askerOf } from "../compiler/ask.ts";
import { emptyGraph, importReports } from "../import/graph.ts";

let database: Database;
let ask: Ask;

const taji = { key: "taji", name: "Taji", kind: "TOWN", countryCode: "IQ" };

// Two data sets call one group by different names; each holds it responsible for an attack of its own.
const files = ["ucdp", "acled"].map((dataSet, index) => ({
  report: { key: `${dataSet}:1`, publisher: dataSet, publishedOn: `2021-02-0${index + 1}` },
  sources: [{ key: dataSet, name: dataSet.toUpperCase(), kind: "DATA_SET" }],
  factions: [
    { key: `${dataSet}:is`, name: ["IS", "Islamic State"][index] },
    { key: `${dataSet}:khorasan`, name: "Khorasan Front", kind: "OTHER" },
  ],
  places: [{ ...taji, location: { latitude: 33.5, longitude: 44.3 }, locatedBy: dataSet }],
  events: [
    {
      key: `${dataSet}:event`,
      startedOn: "2021-01-20",
      datePrecision: "DAY",
      place: "taji",
      geoPrecision: "EXACT",
    },
  ],
  claims: [
    {
      key: `${dataSet}:claim`,
      stance: "ATTRIBUTION",
      claimant: { kind: "SOURCE", key: dataSet },
      factions: [`${dataSet}:is`],
      events: [`${dataSet}:event`],
    },
  ],
}));

beforeAll(async () => {
  database = await emptyGraph();
  await importReports(database, ...files);
  ask = await askerOf(database);
});

afterAll(() => database.close());

const one: Thing = { label: "Faction", key: "acled:is", name: "Islamic State" };
const other: Thing = { label: "Faction", key: "ucdp:is", name: "IS" };

test("candidates are found by names, and weighed by what else is known", async () => {
  const [first, second] = await findCandidates(database, "Faction", 0.5);
  expect(first).toMatchObject({
    score: 0.75,
    one: { key: "acled:khorasan" },
    other: { key: "ucdp:khorasan" },
  });
  expect(second).toMatchObject({ one, other });
  expect(second?.why).toEqual([
    '"IS" is short for "Islamic State"',
    "both in IQ",
    "events of one day within 25 km of each other",
  ]);
});

describe("a thing is meant", () => {
  test("by its key, or by a name that only it has", async () => {
    expect(await findThing(database, "ucdp:is")).toEqual(other);
    expect(await findThing(database, "islamic state")).toEqual(one);
  });

  test("a name that several have is no answer, but lists them", async () => {
    await expect(findThing(database, "Khorasan Front")).rejects.toMatchObject({
      name: "UnclearThing",
      message:
        '"Khorasan Front" could be several; give the key of one: ' +
        "acled:khorasan (faction, Khorasan Front); ucdp:khorasan (faction, Khorasan Front).",
    });
    await expect(findThing(database, "nobody")).rejects.toThrow('"nobody" is the key or name of nothing');
  });
});

const query = `{
  faction(key: "ucdp:is") {
    sameAs { edges { source note } nodes { key } }
    heldResponsible { totalCount }
    rolledUp: heldResponsible(rollUp: true) { edges { node { key } via { key } } }
  }
  claims(where: { faction: { key: { eq: "ucdp:is" } }, rollUp: true }) { totalCount }
  eventGroups(by: [FACTION], rollUp: true) { nodes { faction { key } eventCount } }
}`;

test("a decision shows on both with its ground, and is followed by what is rolled up", async () => {
  expect(await decideSame(database, [one, other], { source: "acled", note: "one group" })).toBe(true);
  expect(await decideSame(database, [other, one], { source: "ucdp", note: null })).toBe(false);
  const { answer, ordinary } = await ask(query);
  expect(answer.data).toEqual({
    faction: {
      sameAs: { edges: [{ source: "ucdp", note: null }], nodes: [{ key: "acled:is" }] },
      heldResponsible: { totalCount: 1 },
      rolledUp: {
        edges: [
          { node: { key: "acled:claim" }, via: [{ key: "acled:is" }, { key: "ucdp:is" }] },
          { node: { key: "ucdp:claim" }, via: [{ key: "ucdp:is" }] },
        ],
      },
    },
    claims: { totalCount: 2 },
    eventGroups: {
      nodes: [
        { faction: { key: "acled:is" }, eventCount: 2 },
        { faction: { key: "ucdp:is" }, eventCount: 2 },
      ],
    },
  });
  expect(ordinary).toEqual(answer);
});

test("that two records are of one thing is no news: a day before the decision has it, too", async () => {
  const { answer } = await ask(`query @asOf(date: "2021-02-02") {
    faction(key: "ucdp:is") { sameAs { nodes { key } } heldResponsible(rollUp: true) { totalCount } }
  }`);
  expect(answer.data).toEqual({
    faction: { sameAs: { nodes: [{ key: "acled:is" }] }, heldResponsible: { totalCount: 2 } },
  });
});

test("it is taken back as a whole, whichever is named first", async () => {
  expect(await undoSame(database, [other, one])).toBe(true);
  expect(await undoSame(database, [other, one])).toBe(false);
  const { answer } = await ask(query);
  expect(answer.data?.claims).toEqual({ totalCount: 1 });
});
