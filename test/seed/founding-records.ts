import { readCountries, readPlaces } from "../../src/import/formats/geonames/read.ts";
import { readReports } from "../../src/import/formats/report/read.ts";
import type { ImportRecord } from "../../src/import/record.ts";

/** The founding report alone, with the gazetteer that it needs: what the seed began with. */
export function foundingRecords(): AsyncIterable<ImportRecord>[] {
  return [
    readCountries("seed/gazetteer/countries.csv"),
    readPlaces("seed/gazetteer/geonames-cities-iraq-neighbours.csv"),
    readReports(["seed/reports/background.json", "seed/reports/southfront-2021-01-20.json"]),
  ];
}
