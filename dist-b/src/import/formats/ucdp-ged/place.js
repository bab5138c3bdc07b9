import { codeOfState } from "./states.js";
/** Words at the end of a name of UCDP's that say what sort of place it is. Where they end a town's name they are left out. */
const towns = {
    city: "CITY",
    town: "TOWN",
    village: "VILLAGE",
    suburb: "NEIGHBOURHOOD",
    neighborhood: "NEIGHBOURHOOD",
    neighbourhood: "NEIGHBOURHOOD",
};
const others = [
    [/^road |[ -](road|highway)$/i, "ROAD"],
    [/[ -]airport$/i, "AIRPORT"],
    [/[ -](air ?)?base$/i, "BASE"],
    [/[ -]border crossing$/i, "CROSSING"],
    [/ district$|^qaḑā’? /i, "DISTRICT"],
    [/ (province|governorate)$/i, "PROVINCE"],
];
const areas = ["DISTRICT", "PROVINCE"];
/** Codes of where_prec for which the place is one of the areas that the row names beside it. */
const country = 6;
const province = 4;
const district = 3;
/** Name of a place without the word for its sort. */
export function plainName(name) {
    return townOf(name)?.plain ?? name;
}
/** The places that a row names, the country first and the event's own last. */
export function placesOf(row) {
    const { where_prec, where_coordinates, adm_1, adm_2, latitude, longitude } = row;
    const code = codeOfState(row.country_id);
    const around = [{ name: row.country, kind: "COUNTRY", point: null, countryCode: code }];
    if (where_prec === country)
        return around;
    const first = where_prec === province ? (adm_1 ?? where_coordinates) : adm_1;
    if (first !== null)
        around.push({ name: first, kind: "PROVINCE", point: null });
    if (where_prec === province)
        return around;
    const second = where_prec === district ? (adm_2 ?? where_coordinates) : adm_2;
    if (second !== null)
        around.push({ name: second, kind: "DISTRICT", point: null });
    if (where_prec === district || where_coordinates === null)
        return around;
    if (where_coordinates === first || where_coordinates === second)
        return around;
    const sort = sortOf(where_coordinates);
    // Elsewhere the point is the middle of an area, or of a line.
    const isItsOwn = where_prec < district && !areas.includes(sort.kind);
    const point = isItsOwn && latitude !== null && longitude !== null ? { latitude, longitude } : null;
    return [...around, { ...sort, point }];
}
function sortOf(name) {
    const town = townOf(name);
    if (town)
        return { name: town.plain, kind: town.kind };
    return { name, kind: others.find(([pattern]) => pattern.test(name))?.[1] ?? "OTHER" };
}
function townOf(name) {
    const [, plain, word] = /^(.*\S)\s+(\S+)$/.exec(name) ?? [];
    const kind = towns[word?.toLowerCase() ?? ""];
    return plain !== undefined && kind !== undefined && !/^road /i.test(name) ? { plain, kind } : undefined;
}
