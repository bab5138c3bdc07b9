import { expect, test } from "vitest";
import { alwaysKnown } from "../../../src/import/mapping/known-on.ts";
import { type Statement, stateAgain } from "../../../src/import/write/statement.ts";

const said = (reports: string[], knownOn: string | null): Statement => ({
  from: "a",
  to: "b",
  identity: null,
  reports,
  knownOn,
  values: {},
});
const days = new Map([
  ["r1", "2021-01-02"],
  ["r2", "2021-01-01"],
  ["undated", null],
]);

test.each([
  ["said for the first time", undefined, said(["r1"], "2021-01-02"), said(["r1"], "2021-01-02")],
  [
    "said again by the same report",
    said(["r1"], "2021-01-09"),
    said(["r1"], "2021-01-02"),
    said(["r1"], "2021-01-02"),
  ],
  [
    "said by another",
    said(["r1"], "2021-01-02"),
    said(["r2"], "2021-01-01"),
    said(["r1", "r2"], "2021-01-01"),
  ],
  [
    "a day of a report corrected",
    said(["r1", "r2"], "2020-12-31"),
    said(["r1"], "2021-01-02"),
    said(["r1", "r2"], "2021-01-01"),
  ],
  [
    "said by one without a day",
    said(["r1"], "2021-01-02"),
    said(["undated"], null),
    said(["r1", "undated"], "2021-01-02"),
  ],
  [
    "known always, then reported",
    said([], alwaysKnown),
    said(["r1"], "2021-01-02"),
    said(["r1"], alwaysKnown),
  ],
  [
    "reported, then known always",
    said(["r1"], "2021-01-02"),
    said([], alwaysKnown),
    said(["r1"], alwaysKnown),
  ],
])("%s", (_name, there, again, expected) => {
  expect(stateAgain(there, again, days)).toEqual(expected);
});
