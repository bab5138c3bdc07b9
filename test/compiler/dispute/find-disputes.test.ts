import { expect, test } from "vitest";
import {
  type DisputedAccount,
  type DisputingClaim,
  findDisputes,
} from "../../../src/compiler/dispute/find-disputes.ts";

function account(report: string, says: Partial<DisputedAccount> = {}): DisputedAccount {
  const unknown = [null, null, null] as const;
  const silent = {
    date: null,
    kind: null,
    weapon: null,
    target: null,
    damage: null,
    deaths: unknown,
    wounded: unknown,
  };
  return { report, ...silent, ...says };
}

function claim(key: string, stance: string, factions: string[], denies: string[] = []): DisputingClaim {
  return { key, stance, factions, denies };
}

test("accounts that agree, or do not say, are no dispute", () => {
  const accounts = [
    account("a", { date: "2021-01-20", damage: "UNKNOWN" }),
    account("b", { damage: "CONFIRMED" }),
  ];
  expect(
    findDisputes(accounts, [claim("c", "RESPONSIBILITY", ["A"]), claim("d", "ATTRIBUTION", ["A"])]),
  ).toEqual([]);
});

test("numbers differ by what is said of them", () => {
  const accounts = [
    account("a", { deaths: [1, 1, 1] }),
    account("b", { deaths: [1, 2, 3] }),
    account("c", { deaths: [5, 5, null] }),
    account("d", { deaths: [1, 1, 1] }),
  ];
  expect(findDisputes(accounts, [])).toEqual([
    {
      field: "DEATHS",
      values: [
        { value: "1", reports: ["a", "d"], claims: [] },
        { value: "1 to 3", reports: ["b"], claims: [] },
        { value: "at least 5", reports: ["c"], claims: [] },
      ],
    },
  ]);
});

test("two are held responsible, and one denies it", () => {
  const claims = [
    claim("a", "RESPONSIBILITY", ["A"]),
    claim("b", "ATTRIBUTION", ["B"]),
    claim("c", "DENIAL", ["B"], ["PERPETRATOR"]),
  ];
  expect(findDisputes([], claims)).toEqual([
    {
      field: "PERPETRATOR",
      values: [
        { value: "A", reports: [], claims: ["a"] },
        { value: "B", reports: [], claims: ["b"] },
        { value: "not B", reports: [], claims: ["c"] },
      ],
    },
  ]);
});

test("claims that hold the same ones responsible together do not differ", () => {
  const joint = claim("a", "ATTRIBUTION", ["A", "B"]);
  expect(findDisputes([], [joint, claim("b", "ATTRIBUTION", ["B", "A"])])).toEqual([]);
  expect(findDisputes([], [joint, claim("c", "ATTRIBUTION", ["A"])])).toEqual([
    {
      field: "PERPETRATOR",
      values: [
        { value: "A", reports: [], claims: ["c"] },
        { value: "A and B", reports: [], claims: ["a"] },
      ],
    },
  ]);
});

test("that it did not happen is said against every account; that it was not the target, against those that name one", () => {
  const accounts = [account("a", { target: "a convoy" }), account("b")];
  const claims = [claim("c", "DENIAL", [], ["OCCURRENCE"]), claim("d", "DENIAL", [], ["TARGET"])];
  expect(findDisputes(accounts, claims)).toEqual([
    {
      field: "OCCURRENCE",
      values: [
        { value: "happened", reports: ["a", "b"], claims: [] },
        { value: "did not happen", reports: [], claims: ["c"] },
      ],
    },
    {
      field: "TARGET",
      values: [
        { value: "a convoy", reports: ["a"], claims: [] },
        { value: "not the target", reports: [], claims: ["d"] },
      ],
    },
  ]);
});
