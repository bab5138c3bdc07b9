import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../src/neo4j/database.ts";
import { emptyGraph, importReports, query, wipe } from "../graph.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

const faction = (key: string) => ({ kind: "FACTION", key });
const source = { kind: "SOURCE", key: "s" };
const blame = { stance: "ATTRIBUTION", claimant: source };
const denial = { stance: "DENIAL", denies: ["PERPETRATOR"], factions: ["a"] };

/** One report on two events and those who speak, then one for each claim: the first on 10 January 2021, the next a day later. */
function said(...claims: object[]): Promise<unknown> {
  const base = {
    report: { key: "base", title: "Base", publisher: "s", publishedOn: "2021-01-02" },
    sources: [{ key: "s", name: "S" }],
    factions: ["a", "b"].map((key) => ({ key, name: key })),
    people: [{ key: "p", name: "P" }],
    events: [{ key: "e" }, { key: "f" }],
  };
  const reports = claims.map((claim, index) => ({
    report: { key: `r-${index}`, title: "R", publisher: "s", publishedOn: `2021-01-${10 + index}` },
    claims: [{ key: `claim-${index}`, events: ["e"], ...claim }],
  }));
  return importReports(database, base, ...reports);
}

/** Status of event `e`, the factions that are held responsible, and the claims that the status rests on. */
async function shown(): Promise<unknown> {
  const [row] = await query(
    database,
    `MATCH (e:Event {key: 'e'})
     RETURN e.responsibility, COLLECT { MATCH (f:Faction)-[:HELD_RESPONSIBLE_FOR]->(e) RETURN f.key ORDER BY f.key },
            COLLECT { MATCH (c:Claim)-[:ABOUT {counts: true}]->(e) RETURN c.key ORDER BY c.key }`,
  );
  return row;
}

test("whom claims hold responsible, and which of them count, lies on the graph and is kept right", async () => {
  await said({ ...blame, factions: ["a", "b"] });
  expect(await shown()).toEqual(["ATTRIBUTED", ["a", "b"], ["claim-0"]]);
  await said(
    { ...blame, factions: ["a", "b"] },
    { stance: "RESPONSIBILITY", claimant: faction("a"), factions: ["a"] },
  );
  expect(await shown()).toEqual(["CONTESTED", ["a", "b"], ["claim-0", "claim-1"]]);
});

test("a claim that names people only holds no faction responsible", async () => {
  await said({ ...blame, people: ["p"] });
  expect(await shown()).toEqual(["UNCLAIMED", [], []]);
});

test("a claim about two events that is taken back for the other one stands", async () => {
  await said(
    { stance: "RESPONSIBILITY", claimant: faction("a"), factions: ["a"], events: ["e", "f"] },
    { stance: "RETRACTION", claimant: faction("a"), events: ["f"] },
  );
  expect(await shown()).toEqual(["CLAIMED", ["a"], ["claim-0"]]);
});

test("taken back for this one, it holds nobody responsible any longer", async () => {
  await said({ stance: "RESPONSIBILITY", claimant: faction("a"), factions: ["a"] });
  expect(await shown()).toEqual(["CLAIMED", ["a"], ["claim-0"]]);
  await importReports(database, {
    report: { key: "later", title: "L", publisher: "s", publishedOn: "2021-02-01" },
    claims: [{ key: "retraction", stance: "RETRACTION", claimant: faction("a"), events: ["e"] }],
  });
  expect(await shown()).toEqual(["UNCLAIMED", [], []]);
});

test("a faction denies through one of its people, too, whichever report tells that he is one", async () => {
  await said({ ...blame, factions: ["a"] }, { ...denial, claimant: { kind: "PERSON", key: "p" } });
  expect(await shown()).toEqual(["ATTRIBUTED", ["a"], ["claim-0"]]);
  await importReports(database, {
    report: { key: "member", title: "M", publisher: "s", publishedOn: "2021-02-01" },
    people: [{ key: "p", memberships: [{ faction: "a", role: "spokesman" }] }],
  });
  expect(await shown()).toEqual(["DENIED", ["a"], ["claim-0", "claim-1"]]);
});
