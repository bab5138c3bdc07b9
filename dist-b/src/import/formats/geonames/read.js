import { readTable } from "../table/read-table.js";
import { mapCountry, mapGazetteer, mapPlace } from "./map.js";
import { countryRow, dumpColumns, placeRow } from "./rows.js";
const places = {
    name: "geonames",
    columns: ["geonameid", "name", "latitude", "longitude", "countrycode", "population", "alternatenames"],
    unheaded: dumpColumns,
    row: placeRow,
    map: mapPlace,
};
const countries = {
    name: "countries",
    columns: ["iso", "name", "geonameid"],
    row: countryRow,
    map: mapCountry,
};
/**
 * Reads a table of populated places, GeoNames' own or one with a header line. `isThere`: which countries and provinces are
 * in the graph when the places come there. Throws UnreadableFile as `readTable` does.
 */
export async function* readPlaces(input, isThere) {
    yield { kind: "mapped", file: input.file, line: 1, changes: mapGazetteer(), needs: [] };
    yield* readTable(input, places, isThere);
}
/** Reads a table of countries: iso (ISO 3166-1 alpha-2), name, geonameid. Throws as `readPlaces` does. */
export async function* readCountries(input) {
    yield { kind: "mapped", file: input.file, line: 1, changes: mapGazetteer(), needs: [] };
    yield* readTable(input, countries, null);
}
/** GeoNames' towns and cities, with their other names. */
export const geonames = {
    name: "geonames",
    description: "Populated places of GeoNames (its files without header, such as cities500.txt, or CSV with one).",
    read: (input, _release, gazetteer) => readPlaces(input, (key) => gazetteer.at(key) !== undefined),
};
