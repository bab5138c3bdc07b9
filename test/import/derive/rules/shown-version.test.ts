import { expect, test } from "vitest";
import { inOrder } from "../../../../src/import/derive/rules/account.ts";
import { shownVersion } from "../../../../src/import/derive/rules/shown-version.ts";
import { accountOf } from "./account-of.ts";

test("the more reliable publisher comes before the later one, one not judged last; of one day the first by key", () => {
  const accounts = [
    accountOf("unjudged", "2021-01-09", {}, "CANNOT_BE_JUDGED"),
    accountOf("b", "2021-01-02", {}, "UNRELIABLE"),
    accountOf("a", "2021-01-02", {}, "UNRELIABLE"),
    accountOf("late", "2021-01-03", {}, "UNRELIABLE"),
    accountOf("no day", null, {}, "UNRELIABLE"),
    accountOf("best", "2020-12-01", {}, "USUALLY_RELIABLE"),
  ];
  const order = ["best", "late", "a", "b", "no day", "unjudged"];
  expect(inOrder(accounts).map(({ report }) => report)).toEqual(order);
});

test("a place without a point of the account's own is where it is; one that nobody can locate is nowhere", () => {
  const basra = { latitude: 30.5, longitude: 47.8 };
  const places = new Map([
    ["basra", basra],
    ["somewhere", null],
  ]);
  const location = (told: object) => shownVersion("e", [accountOf("r", null, told)], places).location;
  expect(location({ placeKey: "basra" })).toEqual(basra);
  expect(location({ placeKey: "basra", location: { latitude: 31, longitude: 47 } })).toEqual({
    latitude: 31,
    longitude: 47,
  });
  expect(location({ placeKey: "somewhere" })).toBeNull();
  expect(location({})).toBeNull();
});

test("place, point and precision are one statement, and of one account", () => {
  const accounts = [
    accountOf("a", null, { geoPrecision: "EXACT" }),
    accountOf("b", null, { placeKey: "basra" }),
    accountOf("c", null, { location: { latitude: 31, longitude: 47 }, geoPrecision: "NEAR" }),
  ];
  expect(shownVersion("e", accounts, new Map())).toMatchObject({
    placeKey: "basra",
    location: null,
    geoPrecision: null,
  });
});
