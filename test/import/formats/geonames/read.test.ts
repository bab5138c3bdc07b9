import { expect, test } from "vitest";
import { readPlaces } from "../../../../src/import/formats/geonames/read.ts";
import { allOf, inputOf } from "../table/tables.ts";

test("a row that is wrong is rejected with its line, column and value, and the next one is read", async () => {
  const input = inputOf(
    [
      "geonameid,name,latitude,longitude,countrycode,population,timezone,admin1code,alternatenames",
      "1,Baghdad,33.3,44.4,IQ,7216000,Asia/Baghdad,07,",
      "two,,91,44.4,Iraq,many,Asia/Baghdad,07,",
      "3,Basra,30.5,47.8,IQ,0,Asia/Baghdad,02,BSR",
    ].join("\n"),
  );
  const records = await allOf(readPlaces(input, () => true));
  expect(records.map(({ kind, line }) => [kind, line])).toEqual([
    ["mapped", 1],
    ["mapped", 2],
    ["rejected", 3],
    ["mapped", 4],
  ]);
  expect(records[2]).toMatchInlineSnapshot(`
    {
      "faults": [
        {
          "column": "geonameid",
          "reason": "is no whole number",
          "value": "two",
        },
        {
          "column": "name",
          "reason": "is empty",
          "value": "",
        },
        {
          "column": "latitude",
          "reason": "Too big: expected number to be <=90",
          "value": "91",
        },
        {
          "column": "countrycode",
          "reason": "is no ISO 3166-1 alpha-2 code",
          "value": "Iraq",
        },
        {
          "column": "population",
          "reason": "is no whole number",
          "value": "many",
        },
      ],
      "file": "table.csv",
      "kind": "rejected",
      "line": 3,
      "row": {
        "admin1code": "07",
        "alternatenames": "",
        "countrycode": "Iraq",
        "geonameid": "two",
        "latitude": "91",
        "longitude": "44.4",
        "name": "",
        "population": "many",
        "timezone": "Asia/Baghdad",
      },
    }
  `);
});

test("GeoNames' own files have tabs, no header, no quotes, and commas between other names", async () => {
  const dump = [
    '1\tAl "Fallūjah"\tAl Fallujah\tFalludja,Fallujah,الفلوجة\t33.35\t43.78\tP\tPPLA2\tIQ\t\t01\t\t\t\t190159\t\t50\tAsia/Baghdad\t2020-01-01',
    "2\tTigris\tTigris\t\t31\t47.4\tH\tSTM\tIQ\t\t00\t\t\t\t0\t\t5\tAsia/Baghdad\t2020-01-01",
  ].join("\n");
  const [, town, river] = await allOf(readPlaces(inputOf(dump), () => true));
  const names = town?.kind === "mapped" ? town.changes.filter((change) => change.kind === "node") : [];
  expect(names.map(({ values }) => ("name" in values ? values.name : null))).toEqual([
    'Al "Fallūjah"',
    'Al "Fallūjah"',
    "Falludja",
    "Fallujah",
    "الفلوجة",
  ]);
  expect(river).toMatchObject({
    kind: "rejected",
    line: 2,
    faults: [{ column: "featureclass", value: "H" }],
  });
});
