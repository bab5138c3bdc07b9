import { expect, test } from "vitest";
import type { Account } from "../../../../src/import/derive/rules/account.ts";
import type { Claim } from "../../../../src/import/derive/rules/claim.ts";
import { deriveEvent } from "../../../../src/import/derive/rules/derived-event.ts";
import { stateOf } from "../../../../src/import/derive/rules/state.ts";
import { accountOf } from "./account-of.ts";

const claim: Claim = {
  key: "c",
  stance: "RESPONSIBILITY",
  denies: [],
  knownOn: "2021-01-03",
  claimant: { label: "Faction", key: "a", memberships: [] },
  holds: ["a"],
  clears: [],
};
const retraction: Claim = { ...claim, key: "t", stance: "RETRACTION", knownOn: "2021-01-05", holds: [] };

/** From when until when an event showed what: its title, and the status of responsibility. */
function historyOf(accounts: readonly Account[], claims: readonly Claim[] = []): unknown[] {
  const { past, settledOn, today } = deriveEvent("e", accounts, claims, new Map());
  const shown = [...past, { ...today, from: settledOn, until: null }];
  return shown.map(({ from, until, version, responsibility }) => {
    return [from, until, version.title, responsibility.status];
  });
}

test("an event that all is said of on one day always showed what it shows", () => {
  expect(historyOf([accountOf("r", "2021-01-03", { title: "bomb" })], [claim])).toEqual([
    ["2021-01-03", null, "bomb", "CLAIMED"],
  ]);
});

test("each day on which something became known ended a version, and a retraction its claim", () => {
  const accounts = [
    accountOf("q", "2021-01-04", { title: "two bombs" }),
    accountOf("r", "2021-01-02", { title: "bomb" }),
  ];
  expect(historyOf(accounts, [claim, retraction])).toEqual([
    ["2021-01-02", "2021-01-03", "bomb", "UNCLAIMED"],
    ["2021-01-03", "2021-01-04", "bomb", "CLAIMED"],
    ["2021-01-04", "2021-01-05", "two bombs", "CLAIMED"],
    ["2021-01-05", null, "two bombs", "UNCLAIMED"],
  ]);
});

test("an account that says nothing but a note changes nothing, unless it is the first mention", () => {
  const told = accountOf("r", "2021-01-02", { title: "bomb" });
  const cited = (day: string) => accountOf("article", day, { note: "Cited", materialDamage: "UNKNOWN" });
  expect(historyOf([told, cited("2021-01-09")])).toEqual([["2021-01-02", null, "bomb", "UNCLAIMED"]]);
  expect(historyOf([told, cited("2021-01-01")])).toEqual([
    ["2021-01-01", "2021-01-02", "e", "UNCLAIMED"],
    ["2021-01-02", null, "bomb", "UNCLAIMED"],
  ]);
  expect(historyOf([cited("2021-01-01"), cited("2021-01-02")])).toEqual([
    ["2021-01-01", null, "e", "UNCLAIMED"],
  ]);
});

test("as of the last day it shows what it shows today", () => {
  const accounts = [
    accountOf("q", "2021-01-04", { title: "q" }),
    accountOf("r", "2021-01-02", { kind: "IED" }),
  ];
  const claims = [{ claim, live: false, takenBackOn: "2021-01-05" }];
  const said = { event: "e", accounts, claims, places: new Map() };
  expect(stateOf(said, "2021-01-05")).toEqual(stateOf(said, null));
});

test("what has no day is seen today alone", () => {
  expect(historyOf([accountOf("r", null, { title: "bomb" })], [{ ...claim, knownOn: null }])).toEqual([
    [null, null, "bomb", "CLAIMED"],
  ]);
});
