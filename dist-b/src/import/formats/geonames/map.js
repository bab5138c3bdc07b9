import { Recorder } from "../../change/recorder.js";
import { recordAlias } from "../../mapping/alias.js";
import { alwaysKnown } from "../../mapping/known-on.js";
import { aliasKind, placeKind } from "./kinds.js";
const gazetteer = { label: "Source", key: "geonames" };
/** What the gazetteer itself is in the graph. */
export function mapGazetteer() {
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
export function mapCountry({ iso, name, geonameid }) {
    const recorder = startRecord();
    recordCountry(recorder, iso, name, geonameid);
    return { changes: recorder.changes, needs: [] };
}
/**
 * What a populated place comes to: a place with its names. It is in its province where that is in the graph, else in its
 * country, which is recorded, too, where it is not there yet.
 */
export function mapPlace(row, isThere) {
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
    const around = { label: "Place", key: inProvince ? province : country };
    recorder.give(place, "PART_OF", around);
    recordAlias(recorder, place, { name: row.name, kind: "NAME", language: null }, gazetteer);
    for (const name of alternateNames(row)) {
        recordAlias(recorder, place, { name, kind: aliasKind(name), language: null }, gazetteer);
    }
    if (isThere(around.key))
        return { changes: recorder.changes, needs: [{ ...around, column }] };
    recordCountry(recorder, row.countrycode, regions.of(row.countrycode) ?? row.countrycode, null);
    return { changes: recorder.changes, needs: [] };
}
const regions = new Intl.DisplayNames("en", { type: "region" });
function recordCountry(recorder, iso, name, geonamesId) {
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
function startRecord() {
    return new Recorder(gazetteer.key, { reports: [], knownOn: alwaysKnown });
}
function countryKey(iso) {
    return iso.toLowerCase();
}
function alternateNames({ name, alternatenames, featureclass }) {
    const separator = featureclass === undefined ? "|" : ",";
    const names = new Set(alternatenames.split(separator).map((alternate) => alternate.trim()));
    names.delete("");
    names.delete(name);
    return names;
}
