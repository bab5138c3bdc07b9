import type { Input } from "../../input/input.ts";
import type { ImportRecord } from "../../record.ts";
import type { Format } from "../format.ts";
import { readTable } from "../table/read-table.ts";
import type { TableFormat } from "../table/table-format.ts";
import { type IsThere, mapCountry, mapGazetteer, mapPlace } from "./map.ts";
import { type CountryRow, countryRow, dumpColumns, type PlaceRow, placeRow } from "./rows.ts";

const places: TableFormat<PlaceRow, IsThere> = {
  name: "geonames",
  columns: ["geonameid", "name", "latitude", "longitude", "countrycode", "population", "alternatenames"],
  unheaded: dumpColumns,
  row: placeRow,
  map: mapPlace,
};

const countries: TableFormat<CountryRow, null> = {
  name: "countries",
  columns: ["iso", "name", "geonameid"],
  row: countryRow,
  map: mapCountry,
};

/**
 * Reads a table of populated places, GeoNames' own or one with a header line. `isThere`: which countries and provinces are
 * in the graph when the places come there. Throws UnreadableFile as `readTable` does.
 */
export async function* readPlaces(input: Input, isThere: IsThere): AsyncGenerator<ImportRecord> {
  yield { kind: "mapped", file: input.file, line: 1, changes: mapGazetteer(), needs: [] };
  yield* readTable(input, places, isThere);
}

/** Reads a table of countries: iso (ISO 3166-1 alpha-2), name, geonameid. Throws as `readPlaces` does. */
export async function* readCountries(input: Input): AsyncGenerator<ImportRecord> {
  yield { kind: "mapped", file: input.file, line: 1, changes: mapGazetteer(), needs: [] };
  yield* readTable(input, countries, null);
}

/** GeoNames' towns and cities, with their other names. */
export const geonames: Format = {
  name: "geonames",
  description:
    "Populated places of GeoNames (its files without header, such as cities500.txt, or CSV with one).",
  read: (input, _release, gazetteer) => readPlaces(input, (key) => gazetteer.at(key) !== undefined),
};
