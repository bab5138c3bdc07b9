import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import type { z } from "zod";
import type { Change } from "../../change/change.ts";
import type { ImportRecord, Need, Row } from "../../record.ts";
import { faultsOf } from "../faults.ts";
import { mapCountry, mapGazetteer, mapPlace } from "./map.ts";
import { countryRow, placeRow } from "./rows.ts";

/** What csv-parse yields for a row when asked for its place in the file. */
interface Parsed {
  readonly record: unknown;
  readonly info: { readonly lines: number };
}

/**
 * Reads a table of populated places: geonameid, name, latitude, longitude, countrycode, population, admin1code,
 * alternatenames (separated by `|`). Their countries must be in the graph, and the provinces of those named in
 * `withProvinces` (ISO 3166-1 alpha-2). Throws when the file cannot be read or is no CSV.
 */
export function readPlaces(
  file: string,
  withProvinces: ReadonlySet<string> = new Set(),
): AsyncGenerator<ImportRecord> {
  return readTable(file, placeRow, (row) => mapPlace(row, withProvinces));
}

/** Reads a table of countries: iso (ISO 3166-1 alpha-2), name, geonameid. Throws as `readPlaces` does. */
export function readCountries(file: string): AsyncGenerator<ImportRecord> {
  return readTable(file, countryRow, mapCountry);
}

async function* readTable<Entry>(
  file: string,
  schema: z.ZodType<Entry>,
  map: (row: Entry) => { changes: readonly Change[]; needs: readonly Need[] },
): AsyncGenerator<ImportRecord> {
  yield { kind: "mapped", file, line: 1, changes: mapGazetteer(), needs: [] };
  const parser = parse({ columns: true, bom: true, info: true });
  const source = createReadStream(file).on("error", (error) => parser.destroy(error));
  for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
    const row = schema.safeParse(record);
    const { lines: line } = info;
    if (row.success) yield { kind: "mapped", file, line, ...map(row.data) };
    else yield { kind: "rejected", file, line, faults: faultsOf(row.error, record), row: record as Row };
  }
}
