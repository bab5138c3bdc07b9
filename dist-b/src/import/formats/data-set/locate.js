import { kmBetween } from "./distance.js";
import { slug } from "./slug.js";
import { unsaid } from "./unsaid.js";
const areas = ["COUNTRY", "PROVINCE", "DISTRICT"];
/** How far a row's point may be from a gazetteer's for the same town. */
const sameTownKm = 10;
/**
 * Finds the places that a row names, the country first, each in the one before. A country is the gazetteer's by its name; a
 * province or district by its name in that country, where just one has it; a town, too, if it lies within 10 km of the row's
 * point. What is not found so is a place of the data set's own, and no guess.
 */
export function locate(gazetteer, dataSet, named) {
    const places = [];
    let countryCode = null;
    let around = null;
    let path = `${dataSet.key}:place`;
    for (const it of named) {
        path = `${path}:${slug(it.name)}`;
        const found = find(gazetteer, it, countryCode);
        if (it.kind === "COUNTRY")
            countryCode = found?.countryCode ?? it.countryCode ?? null;
        if (!found) {
            const location = it.point;
            const locatedBy = location && dataSet.key;
            const { name, kind } = it;
            places.push({
                ...unsaid.place,
                key: path,
                name,
                kind,
                location,
                locatedBy,
                countryCode,
                partOf: around,
            });
        }
        around = found?.key ?? path;
    }
    return { key: around ?? path, places };
}
function find(gazetteer, { name, kind, point, near, countryCode: ownCode = null }, countryCode) {
    if (kind === "COUNTRY" && ownCode !== null)
        return gazetteer.at(ownCode.toLowerCase());
    const isArea = areas.includes(kind);
    const fits = gazetteer.named(name).filter((place) => {
        if (isArea ? place.kind !== kind : areas.includes(place.kind))
            return false;
        if (kind === "COUNTRY")
            return true;
        if (countryCode === null || place.countryCode !== countryCode)
            return false;
        return isArea || isNear(near ?? point, place.location);
    });
    return fits.length === 1 ? fits[0] : undefined;
}
function isNear(point, other) {
    return point !== null && other !== null && kmBetween(point, other) <= sameTownKm;
}
