import type { Change } from "../../change/change.ts";
import { Recorder } from "../../change/recorder.ts";
import { recordAlias } from "../../mapping/alias.ts";
import { alwaysKnown } from "../../mapping/known-on.ts";
import type { MappedRow } from "../table/table-format.ts";
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

/** What a country comes to. It has no point: nothing is near one. */
export function mapCountry({ iso, name, geonameid }: CountryRow): MappedRow {
  const recorder = startRecord();
  recordCountry(recorder, iso, name, geonameid);
  return { changes: recorder.changes, needs: [] };
}

/** Tells whether a country or province is in the graph, under a key such as `iq` or `iq-07`. */
export type IsThere = (key: string) => boolean;

/**
 * What a populated place comes to: a place with its names. It is in its province where that is in the graph, else in its
 * country, which is recorded, too, where it is not there yet.
 */
export function mapPlace(row: PlaceRow, isThere: IsThere): MappedRow {
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
  const country = countryKey(row.countrycode);
  const province = `${country}-${row.admin1code}`;
  const inProvince = row.admin1code !== "" && isThere(province);
  const column = inProvince ? "admin1code" : "countrycode";
  const around = { label: "Place", key: inProvince ? province : country } as const;
  recorder.give(place, "PART_OF", around);
  recordAlias(recorder, place, { name: row.name, kind: "NAME", language: null }, gazetteer);
  for (const name of alternateNames(row)) {
    recordAlias(recorder, place, { name, kind: aliasKind(name), language: null }, gazetteer);
  }
  if (isThere(around.key)) return { changes: recorder.changes, needs: [{ ...around, column }] };
  recordCountry(recorder, row.countrycode, regions.of(row.countrycode) ?? row.countrycode, null);
  return { changes: recorder.changes, needs: [] };
}

const regions = new Intl.DisplayNames("en", { type: "region" });

function recordCountry(recorder: Recorder, iso: string, name: string, geonamesId: number | null): void {
  const country = recorder.node("Place", countryKey(iso), {
    name,
    kind: "COUNTRY",
    location: null,
    locatedBy: null,
    population: null,
    geonamesId,
    countryCode: iso,
  });
  recordAlias(recorder, country, { name, kind: "NAME", language: null }, gazetteer);
}

function startRecord(): Recorder {
  return new Recorder(gazetteer.key, { reports: [], knownOn: alwaysKnown });
}

function countryKey(iso: string): string {
  return iso.toLowerCase();
}

function alternateNames({ name, alternatenames, featureclass }: PlaceRow): Set<string> {
  const separator = featureclass === undefined ? "|" : ",";
  const names = new Set(alternatenames.split(separator).map((alternate) => alternate.trim()));
  names.delete("");
  names.delete(name);
  return names;
}
