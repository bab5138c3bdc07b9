import { expect, test } from "vitest";
import type { Claim } from "../../../../src/import/derive/rules/claim.ts";
import { deriveEvent } from "../../../../src/import/derive/rules/derived-event.ts";

/** Who says what of an event, on which day. */
interface Said {
  readonly by: string;
  readonly stance: "RESPONSIBILITY" | "ATTRIBUTION" | "DENIAL" | "RETRACTION";
  readonly of?: readonly string[];
  readonly denies?: string;
  readonly day?: string;
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
  ["a claim of two together", [claimed("a", "b")], "CLAIMED", ["a", "b"], [0]],
  ["two claims of the same two", [claimed("a", "b"), claimed("b", "a")], "CLAIMED", ["a", "b"], [0, 1]],
  ["an attribution to two together", [blamed("s", "a", "b")], "ATTRIBUTED", ["a", "b"], [0]],
  [
    "a claim and an attribution, the same two",
    [claimed("a", "b"), blamed("s", "b", "a")],
    "CLAIMED",
    ["a", "b"],
    [0, 1],
  ],
  ["two together, and one of them alone", [claimed("a", "b"), claimed("a")], "CONTESTED", ["a", "b"], [0, 1]],
  [
    "an attribution to two together, one denies",
    [blamed("s", "a", "b"), denied("b")],
    "CONTESTED",
    ["a", "b"],
    [0, 1],
  ],
  [
    "one claims for both, the other denies",
    [claimed("a", "b"), denied("b")],
    "CONTESTED",
    ["a", "b"],
    [0, 1],
  ],
  ["one claims for both, and denies", [claimed("a", "b"), denied("a")], "CLAIMED", ["a", "b"], [0]],
  ["an attribution", [blamed("b", "a")], "ATTRIBUTED", ["a"], [0]],
  ["attributions by two to one", [blamed("b", "a"), blamed("s", "a")], "ATTRIBUTED", ["a"], [0, 1]],
  ["attributions to two", [blamed("s", "a"), blamed("s", "b")], "CONTESTED", ["a", "b"], [0, 1]],
  ["an attribution that names nobody", [blamed("s")], "UNCLAIMED", [], []],
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
  ["umbrella and member", [blamed("s", "umbrella"), claimed("a")], "CONTESTED", ["a", "umbrella"], [0, 1]],
];

test.each(cases)("%s", (_name, said, status, factions, counting) => {
  const { responsibility } = deriveEvent("e", [], said.map(claimOf), new Map()).today;
  const basis = counting.map((index) => `claim-${index}`);
  expect(responsibility).toEqual({ status, held: factions, basis });
});

test("a faction denies through one of its people, too, since it is known that he is one", () => {
  const blame = claimOf(blamed("s", "a"), 0);
  const spoken = claimOf({ ...denied("a"), by: "p" }, 1);
  const statuses = (...memberships: { faction: string; knownOn: string | null }[]) => {
    const denial: Claim = { ...spoken, claimant: { label: "Person", key: "p", memberships } };
    const { today, past } = deriveEvent("e", [], [blame, denial], new Map());
    return [...past, today].map(({ responsibility }) => responsibility.status);
  };
  expect(statuses()).toEqual(["ATTRIBUTED"]);
  expect(statuses({ faction: "b", knownOn: "2021-01-01" })).toEqual(["UNCLAIMED", "ATTRIBUTED"]);
  expect(statuses({ faction: "a", knownOn: "2021-01-12" })).toEqual(["ATTRIBUTED", "DENIED"]);
  expect(statuses({ faction: "a", knownOn: null })).toEqual(["DENIED"]);
});

function claimOf({ by, stance, of = [], denies, day = "2021-01-10" }: Said, index: number): Claim {
  const label = by === "s" ? "Source" : "Faction";
  return {
    key: `claim-${index}`,
    stance,
    denies: denies ? [denies] : [],
    knownOn: day,
    claimant: { label, key: by, memberships: [] },
    holds: stance === "DENIAL" ? [] : of,
    clears: stance === "DENIAL" ? of : [],
  };
}
