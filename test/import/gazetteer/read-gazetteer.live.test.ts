import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDocument } from "../../../src/import/formats/document.ts";
import { mapReference } from "../../../src/import/formats/reference/map.ts";
import { referenceFile } from "../../../src/import/formats/reference/reference-file.ts";
import type { Gazetteer } from "../../../src/import/gazetteer/gazetteer.ts";
import { readGazetteer } from "../../../src/import/gazetteer/read-gazetteer.ts";
import { runImport } from "../../../src/import/run-import.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { emptyGraph, importReports } from "../graph.ts";

const source = { key: "list", name: "List", kind: "GAZETTEER" };
const reference = {
  reference: { key: "places", givenBy: "list" },
  sources: [source],
  places: [
    { key: "iq", name: "Iraq", kind: "COUNTRY", countryCode: "IQ" },
    { key: "iq-01", name: "Anbar Governorate", kind: "PROVINCE", countryCode: "IQ", partOf: "iq" },
    {
      key: "falluja",
      name: "Al Fallūjah",
      kind: "CITY",
      countryCode: "IQ",
      partOf: "iq-01",
      location: { latitude: 33.35, longitude: 43.78 },
      locatedBy: "list",
      aliases: [{ name: "الفلوجة", kind: "TRANSLITERATION" }],
    },
    {
      key: "falluja-district",
      name: "Qaḑā’ al Fallūjah",
      kind: "DISTRICT",
      countryCode: "IQ",
      partOf: "iq-01",
    },
  ],
};
const report = {
  report: { key: "report", publishedOn: "2021-01-20", publisher: "list" },
  places: [
    { key: "told", name: "Fallouja bridge", kind: "OTHER", partOf: "falluja" },
    { key: "falluja", aliases: [{ name: "City of Mosques", kind: "NAME" }] },
  ],
};

let database: Database;
let gazetteer: Gazetteer;
beforeAll(async () => {
  database = await emptyGraph();
  async function* records() {
    yield parseDocument("places.json", JSON.stringify(reference), referenceFile, mapReference);
  }
  expect((await runImport(database, records())).rejected).toBe(0);
  expect((await importReports(database, report)).rejected).toBe(0);
  gazetteer = await readGazetteer(database);
});
afterAll(() => database?.close());

const keys = (name: string) => gazetteer.named(name).map(({ key }) => key);

test("a place has the places that it lies in, the closest first", () => {
  expect(gazetteer.at("falluja")).toEqual({
    key: "falluja",
    name: "Al Fallūjah",
    kind: "CITY",
    countryCode: "IQ",
    location: { latitude: 33.35, longitude: 43.78 },
    population: null,
    within: ["iq-01", "iq"],
  });
});

test("the closest of three keys wins: as it is written, as it sounds, by its consonants", () => {
  expect(keys("al-Falluja")).toEqual(["falluja"]);
  expect(keys("الفلوجة")).toEqual(["falluja"]);
  expect(keys("Falujah town")).toEqual(["falluja"]);
  expect(keys("Fallujah District")).toEqual(["falluja-district"]);
  expect(keys("Al Anbār province")).toEqual(["iq-01"]);
  expect(keys("Nowhere at all")).toEqual([]);
});

test("it has nothing that a report recorded, be it a place or a name", () => {
  expect(gazetteer.at("told")).toBeUndefined();
  expect(keys("Fallouja bridge")).toEqual([]);
  expect(keys("City of Mosques")).toEqual([]);
});
