import { expect, test } from "vitest";
import { aliasKind, placeKind } from "../../../../src/import/formats/geonames/kinds.ts";
import { mapPlace } from "../../../../src/import/formats/geonames/map.ts";
import { placeRow } from "../../../../src/import/formats/geonames/rows.ts";

const row = {
  geonameid: "1",
  name: "Abū Ghurayb",
  latitude: "33.30563",
  longitude: "44.18477",
  countrycode: "SY",
  population: "0",
  timezone: "Asia/Baghdad",
  admin1code: "",
  alternatenames: "Abu Ghraib|Abū Ghurayb|أبو غريب|",
};

test("a row becomes a place in its country and an alias a name, its own among them", () => {
  const { changes, needs } = mapPlace(placeRow.parse(row), () => true);
  expect(changes.filter(({ kind }) => kind === "node").map(({ values }) => values)).toMatchInlineSnapshot(`
    [
      {
        "countryCode": "SY",
        "geonamesId": 1,
        "kind": "VILLAGE",
        "locatedBy": "geonames",
        "location": {
          "latitude": 33.30563,
          "longitude": 44.18477,
        },
        "name": "Abū Ghurayb",
        "population": null,
      },
      {
        "folded": "abu ghurayb",
        "kind": "NAME",
        "language": null,
        "name": "Abū Ghurayb",
        "skeleton": "abkrb",
        "sound": "abu gurab",
        "vowels": "a.u.",
      },
      {
        "folded": "abu ghraib",
        "kind": "SPELLING",
        "language": null,
        "name": "Abu Ghraib",
        "skeleton": "abkrb",
        "sound": "abu grab",
        "vowels": "a..a",
      },
      {
        "folded": "ابو غريب",
        "kind": "TRANSLITERATION",
        "language": null,
        "name": "أبو غريب",
        "skeleton": "abkrb",
        "sound": "ebu grab",
        "vowels": "...a",
      },
    ]
  `);
  expect(
    changes.flatMap((change) =>
      change.kind === "relationship" ? [`${change.from.key} ${change.type} ${change.to.key}`] : [],
    ),
  ).toMatchInlineSnapshot(`
    [
      "geonames:1 PART_OF sy",
      "Place:geonames:1:Abū Ghurayb ALIAS_OF geonames:1",
      "Place:geonames:1:Abū Ghurayb GIVEN_BY geonames",
      "Place:geonames:1:Abu Ghraib ALIAS_OF geonames:1",
      "Place:geonames:1:Abu Ghraib GIVEN_BY geonames",
      "Place:geonames:1:أبو غريب ALIAS_OF geonames:1",
      "Place:geonames:1:أبو غريب GIVEN_BY geonames",
    ]
  `);
  expect(needs).toMatchInlineSnapshot(`
    [
      {
        "column": "countrycode",
        "key": "sy",
        "label": "Place",
      },
    ]
  `);
});

test("names in a gazetteer rest on no report and are known at any day", () => {
  const { changes } = mapPlace(placeRow.parse(row), () => true);
  const bases = changes.flatMap((change) =>
    change.kind === "relationship" && change.basis ? [change.basis] : [],
  );
  expect(new Set(bases.map((basis) => JSON.stringify(basis)))).toEqual(
    new Set(['{"reports":[],"knownOn":"0001-01-01"}']),
  );
});

test.each([
  [0, "VILLAGE"],
  [4_999, "VILLAGE"],
  [5_000, "TOWN"],
  [49_999, "TOWN"],
  [50_000, "CITY"],
])("%i people make a %s", (population, kind) => {
  expect(placeKind(population)).toBe(kind);
});

test.each([
  ["Bagdad", "SPELLING"],
  ["Bağdat", "SPELLING"],
  ["bghdad", "SPELLING"],
  ["بغداد", "TRANSLITERATION"],
  ["Багдад", "TRANSLITERATION"],
  ["BGW", "ACRONYM"],
])("%s is a %s", (name, kind) => {
  expect(aliasKind(name)).toBe(kind);
});

test("a place is in its province where that is in the graph, else in its country", () => {
  const inIraq = placeRow.parse({ ...row, countrycode: "IQ", admin1code: "07" });
  const around = (there: readonly string[]) => mapPlace(inIraq, (key) => there.includes(key)).needs;
  expect(around(["iq", "iq-07"])).toEqual([{ label: "Place", key: "iq-07", column: "admin1code" }]);
  expect(around(["iq", "iq-08"])).toEqual([{ label: "Place", key: "iq", column: "countrycode" }]);
});

test("a country that is not in the graph yet is recorded with its places", () => {
  const { changes, needs } = mapPlace(placeRow.parse({ ...row, countrycode: "YE" }), () => false);
  expect(needs).toEqual([]);
  expect(changes).toContainEqual(
    expect.objectContaining({
      label: "Place",
      key: "ye",
      values: expect.objectContaining({ name: "Yemen", kind: "COUNTRY", countryCode: "YE" }),
    }),
  );
});
