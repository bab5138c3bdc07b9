import { expect, test } from "vitest";
import { parseReport } from "../../../../src/import/formats/report/read.ts";
import type { Gazetteer, GazetteerPlace } from "../../../../src/import/gazetteer/gazetteer.ts";

function place(key: string, kind: string, countryCode: string, within: string[] = []): GazetteerPlace {
  return { key, name: key, kind, countryCode, location: null, population: null, within };
}

const places: Readonly<Record<string, readonly GazetteerPlace[]>> = {
  Taji: [place("taji", "TOWN", "IQ", ["baghdad"])],
  Basra: [
    place("basra-city", "CITY", "IQ", ["basra"]),
    place("basra", "PROVINCE", "IQ"),
    place("basra-al-sham", "TOWN", "SY"),
  ],
};
const gazetteer: Gazetteer = {
  named: (name) => places[name] ?? [],
  at: (key) =>
    Object.values(places)
      .flat()
      .find((one) => one.key === key),
};

function placed(reference: unknown) {
  const report = { key: "r", publisher: "p" };
  const events = [{ key: "e", place: reference, geoPrecision: "EXACT" }];
  const sources = [{ key: "p", name: "P" }];
  return parseReport("r.json", JSON.stringify({ report, sources, events }), gazetteer);
}

test("a place is found by its name and country", () => {
  expect(placed({ name: "Taji", country: "IQ" })).toMatchObject({
    kind: "mapped",
    needs: [{ label: "Place", key: "taji", column: "events[0].place" }],
  });
});

test("its kind tells apart those of one name", () => {
  expect(placed({ name: "Basra", country: "IQ", kind: "CITY" })).toMatchObject({
    kind: "mapped",
    needs: [{ key: "basra-city" }],
  });
});

test.each([
  [
    { name: "Basra", country: "IQ" },
    "is the name of several places; give the key of one: basra (PROVINCE in IQ, basra); basra-city (CITY in basra, basra-city)",
  ],
  [
    { name: "Basra", country: "IQ", kind: "VILLAGE" },
    "is no VILLAGE there; give the key or kind of one: basra (PROVINCE in IQ, basra); basra-city (CITY in basra, basra-city)",
  ],
  [
    { name: "Taji", country: "SY" },
    "is no place of that country in the gazetteer, but elsewhere: taji (TOWN in IQ, taji)",
  ],
  [
    { name: "Nowhere", country: "IQ" },
    "is the name of no place in the gazetteer; give the key of one, or record it in `places`",
  ],
])("%j is a rejection that says what there is, never a guess", (reference, reason) => {
  const value = `${reference.name} (${reference.country})`;
  expect(placed(reference)).toMatchObject({
    kind: "rejected",
    faults: [{ column: "events[0].place", value, reason }],
  });
});

test("a name without its country is no place", () => {
  expect(placed({ name: "Basra" })).toMatchObject({
    kind: "rejected",
    faults: [
      { column: "events[0].place", reason: "is neither the key of a place nor its `name` and `country`" },
    ],
  });
});

test("a place may lie in one that is named so", () => {
  const places = [{ key: "x", name: "X", partOf: { name: "Basra", country: "IQ", kind: "CITY" } }];
  const file = { report: { key: "r", publisher: "p" }, sources: [{ key: "p", name: "P" }], places };
  expect(parseReport("r.json", JSON.stringify(file), gazetteer)).toMatchObject({
    kind: "mapped",
    needs: [{ key: "basra-city", column: "places[0].partOf" }],
  });
});
