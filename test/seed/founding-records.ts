import { readCountries, readPlaces } from "../../src/import/formats/geonames/read.ts";
import { readReports } from "../../src/import/formats/report/read.ts";
import { openInput } from "../../src/import/input/open-input.ts";
import type { ImportRecord } from "../../src/import/record.ts";

/** The founding report alone, with as much of the gazetteer as it needs: what the seed began with. */
export function foundingRecords(): AsyncIterable<ImportRecord>[] {
  return [
    countries(),
    biggerTowns(),
    readReports(["seed/reports/background.json", "seed/reports/southfront-2021-01-20.json"]),
  ];
}

async function* countries(): AsyncGenerator<ImportRecord> {
  yield* readCountries(await openInput("seed/gazetteer/countries.csv"));
}

/** The towns of Iraq with 100,000 people or more. All others would take most of a test's time, and tell it nothing. */
async function* biggerTowns(): AsyncGenerator<ImportRecord> {
  const input = await openInput("seed/gazetteer/geonames-cities-iraq-neighbours.csv");
  const places = readPlaces(input, (key) => !key.includes("-"));
  for await (const place of places) if (isBiggerTown(place)) yield place;
}

function isBiggerTown(record: ImportRecord): boolean {
  const [place] = record.kind === "mapped" ? record.changes : [];
  if (place?.kind !== "node" || place.label !== "Place") return false;
  const { countryCode, population } = place.values;
  return countryCode === "IQ" && (population ?? 0) >= 100_000;
}
