import type { Change } from "../../change/change.ts";
import { Recorder } from "../../change/recorder.ts";
import { recordAlias } from "../../mapping/alias.ts";
import { alwaysKnown } from "../../mapping/known-on.ts";
import type { Need } from "../../record.ts";
import { aliasKind, placeKind } from "./kinds.ts";
import type { CountryRow, PlaceRow } from "./rows.ts";

const gazetteer = { label: "Source", key: "geonames" } as const;

/** What the gazetteer itself is in the graph. */
export function mapGazetteer(): readonly Change[] {
  const recorder = startRecord();
  const source = recorder.node("Source", gazetteer.key, {
    name: "GeoNames",
    kind: "GAZETTEER",
    url: "https://www.geonames.org/",
    reliability: "CANNOT_BE_JUDGED",
  });
  recordAlias(recorder, source, { name: "GeoNames", kind: "NAME", language: null }, gazetteer);
  return recorder.changes;
}

interface MappedRow {
  readonly changes: readonly Change[];
  readonly needs: readonly Need[];
}

/** What a country comes to. It has no point: nothing is near one. */
export function mapCountry({ iso, name, geonameid }: CountryRow): MappedRow {
  const recorder = startRecord();
  const country = recorder.node("Place", countryKey(iso), {
    name,
    kind: "COUNTRY",
    location: null,
    locatedBy: null,
    population: null,
    geonamesId: geonameid,
    countryCode: iso,
  });
  recordAlias(recorder, country, { name, kind: "NAME", language: null }, gazetteer);
  return { changes: recorder.changes, needs: [] };
}

/**
 * What a populated place comes to: a place in its country, with its names. Where the provinces of that country are in the
 * graph, under keys such as `iq-07`, it is in its province.
 */
export function mapPlace(row: PlaceRow, withProvinces: ReadonlySet<string>): MappedRow {
  const recorder = startRecord();
  const place = recorder.node("Place", `geonames:${row.geonameid}`, {
    name: row.name,
    kind: placeKind(row.population),
    location: { latitude: row.latitude, longitude: row.longitude },
    locatedBy: gazetteer.key,
    // GeoNames writes 0 for a population that it does not know.
    population: row.population || null,
    geonamesId: row.geonameid,
    countryCode: row.countrycode,
  });
  const inProvince = withProvinces.has(row.countrycode) && row.admin1code !== "";
  const column = inProvince ? "admin1code" : "countrycode";
  const country = countryKey(row.countrycode);
  const around = { label: "Place", key: inProvince ? `${country}-${row.admin1code}` : country } as const;
  recorder.give(place, "PART_OF", around);
  recordAlias(recorder, place, { name: row.name, kind: "NAME", language: null }, gazetteer);
  for (const name of alternateNames(row)) {
    recordAlias(recorder, place, { name, kind: aliasKind(name), language: null }, gazetteer);
  }
  return { changes: recorder.changes, needs: [{ ...around, column }] };
}

function startRecord(): Recorder {
  return new Recorder(gazetteer.key, { reports: [], knownOn: alwaysKnown });
}

function countryKey(iso: string): string {
  return iso.toLowerCase();
}

function alternateNames({ name, alternatenames }: PlaceRow): Set<string> {
  const names = new Set(alternatenames.split("|").map((alternate) => alternate.trim()));
  names.delete("");
  names.delete(name);
  return names;
}
