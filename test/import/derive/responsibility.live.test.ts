import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../src/neo4j/database.ts";
import { emptyGraph, importReports, query, wipe } from "../graph.ts";

/** Who did what, on which day of 2021, about event `e` unless told. */
interface Said {
  readonly by: string;
  readonly stance: "RESPONSIBILITY" | "ATTRIBUTION" | "DENIAL" | "RETRACTION";
  readonly of?: readonly string[];
  readonly people?: readonly string[];
  readonly denies?: string;
  readonly day?: string;
  readonly events?: readonly string[];
}

const claimed = (by: string, ...others: string[]): Said => ({
  by,
  stance: "RESPONSIBILITY",
  of: [by, ...others],
});
const blamed = (by: string, ...of: string[]): Said => ({ by, stance: "ATTRIBUTION", of });
const denied = (by: string, of = by, denies = "PERPETRATOR"): Said => ({
  by,
  stance: "DENIAL",
  of: denies === "PERPETRATOR" ? [of] : [],
  denies,
});
const retracted = (by: string, day = "2021-01-30"): Said => ({ by, stance: "RETRACTION", day });

const cases: [name: string, said: Said[], status: string, factions: string[], counting: number[]][] = [
  ["no claim", [], "UNCLAIMED", [], []],
  ["a claim", [claimed("a")], "CLAIMED", ["a"], [0]],
  ["two claims of one faction", [claimed("a"), claimed("a")], "CLAIMED", ["a"], [0, 1]],
  ["two rival claims", [claimed("a"), claimed("b")], "CONTESTED", ["a", "b"], [0, 1]],
  ["one claim of two together", [claimed("a", "b")], "CONTESTED", ["a", "b"], [0]],
  ["an attribution", [blamed("b", "a")], "ATTRIBUTED", ["a"], [0]],
  ["attributions by two to one", [blamed("b", "a"), blamed("s", "a")], "ATTRIBUTED", ["a"], [0, 1]],
  ["attributions to two", [blamed("s", "a"), blamed("s", "b")], "CONTESTED", ["a", "b"], [0, 1]],
  ["an attribution that names nobody", [blamed("s")], "UNCLAIMED", [], []],
  [
    "an attribution to a person only",
    [{ by: "s", stance: "ATTRIBUTION", people: ["p"] }],
    "UNCLAIMED",
    [],
    [],
  ],
  ["claim and attribution, same faction", [claimed("a"), blamed("b", "a")], "CLAIMED", ["a"], [0, 1]],
  ["claim and attribution, different", [claimed("a"), blamed("s", "b")], "CONTESTED", ["a", "b"], [0, 1]],
  ["attribution denied", [blamed("s", "a"), denied("a")], "DENIED", ["a"], [0, 1]],
  ["attribution denied by another", [blamed("s", "a"), denied("b", "a")], "ATTRIBUTED", ["a"], [0]],
  ["attribution, its maker clears itself", [blamed("b", "a"), denied("b")], "ATTRIBUTED", ["a"], [0]],
  [
    "attribution, the occurrence denied",
    [blamed("s", "a"), denied("a", "a", "OCCURRENCE")],
    "ATTRIBUTED",
    ["a"],
    [0],
  ],
  [
    "attributions to two, one denies",
    [blamed("s", "a"), blamed("s", "b"), denied("a")],
    "CONTESTED",
    ["a", "b"],
    [0, 1],
  ],
  ["denial without an attribution", [denied("a")], "UNCLAIMED", [], []],
  ["denial by a faction that also claimed", [claimed("a"), denied("a")], "CLAIMED", ["a"], [0]],
  ["claimed by one, denied by another", [claimed("a"), denied("b")], "CLAIMED", ["a"], [0]],
  ["claim retracted", [claimed("a"), retracted("a")], "UNCLAIMED", [], []],
  [
    "claim retracted, another blames it",
    [claimed("a"), retracted("a"), blamed("s", "a")],
    "ATTRIBUTED",
    ["a"],
    [2],
  ],
  ["rival claim retracted", [claimed("a"), claimed("b"), retracted("b")], "CLAIMED", ["a"], [0]],
  ["retraction of another's claim", [claimed("a"), retracted("b")], "CLAIMED", ["a"], [0]],
  ["denial retracted", [blamed("s", "a"), denied("a"), retracted("a")], "ATTRIBUTED", ["a"], [0]],
  [
    "claimed anew after a retraction",
    [claimed("a"), retracted("a", "2021-01-20"), { ...claimed("a"), day: "2021-01-25" }],
    "CLAIMED",
    ["a"],
    [2],
  ],
  [
    "a claim about two events, retracted for the other one",
    [
      { ...claimed("a"), events: ["e", "f"] },
      { ...retracted("a"), events: ["f"] },
    ],
    "CLAIMED",
    ["a"],
    [0],
  ],
  ["umbrella and member", [blamed("s", "umbrella"), claimed("a")], "CONTESTED", ["a", "umbrella"], [0, 1]],
];

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

test.each(cases)("%s", async (_name, said, status, factions, counting) => {
  await importReports(database, ...reportsOf(said));
  const rows = await query(
    database,
    `MATCH (e:Event {key: 'e'})
     RETURN e.responsibility, COLLECT { MATCH (f:Faction)-[:HELD_RESPONSIBLE_FOR]->(e) RETURN f.key ORDER BY f.key },
            COLLECT { MATCH (c:Claim)-[:ABOUT {counts: true}]->(e) RETURN c.key ORDER BY c.key }`,
  );
  expect(rows).toEqual([[status, factions, counting.map((index) => `claim-${index}`)]]);
});

test("a faction denies through one of its people, too, whichever report tells that he is one", async () => {
  const denial = { by: "p", stance: "DENIAL", of: ["a"], denies: "PERPETRATOR" } as const;
  await importReports(database, ...reportsOf([blamed("s", "a"), denial]));
  const status = "MATCH (e:Event {key: 'e'}) RETURN e.responsibility";
  expect(await query(database, status)).toEqual([["ATTRIBUTED"]]);
  await importReports(database, {
    report: { key: "member", title: "M", publisher: "s", publishedOn: "2021-02-01" },
    people: [{ key: "p", memberships: [{ faction: "a", role: "spokesman" }] }],
  });
  expect(await query(database, status)).toEqual([["DENIED"]]);
});

/** One report on the events and those who speak, then one for each thing said. */
function reportsOf(said: readonly Said[]): object[] {
  const base = {
    report: { key: "base", title: "Base", publisher: "s", publishedOn: "2021-01-02" },
    sources: [{ key: "s", name: "S" }],
    factions: ["a", "b", "umbrella"].map((key) => ({ key, name: key })),
    people: [{ key: "p", name: "P" }],
    events: [{ key: "e" }, { key: "f" }],
  };
  const claims = said.map(({ by, stance, of = [], people = [], denies, day, events = ["e"] }, index) => ({
    report: { key: `r-${index}`, title: "R", publisher: "s", publishedOn: day ?? "2021-01-10" },
    claims: [
      {
        key: `claim-${index}`,
        stance,
        claimant: { kind: { s: "SOURCE", p: "PERSON" }[by] ?? "FACTION", key: by },
        factions: of,
        people,
        denies: denies ? [denies] : [],
        events,
      },
    ],
  }));
  return [base, ...claims];
}
