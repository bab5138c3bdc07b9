/**
 * The places that a row names, the country first. A location such as `Mosul - Old City` is a part of a city. Of precision 3,
 * the location only stands for its province.
 */
export function placesOf(row) {
    const country = { name: row.country, kind: "COUNTRY", point: null };
    const province = area(row.admin1, "PROVINCE");
    if (row.geo_precision === 3)
        return [country, ...province];
    const point = { latitude: row.latitude, longitude: row.longitude };
    const [city = row.location, ...part] = row.location.split(/ [-–] /);
    const isWhole = part.length === 0;
    return [
        country,
        ...province,
        ...area(row.admin2, "DISTRICT"),
        { name: city, kind: "OTHER", point: isWhole ? point : null, near: point },
        ...(isWhole ? [] : [{ name: part.join(" - "), kind: "NEIGHBOURHOOD", point }]),
    ];
}
function area(name, kind) {
    return name === null ? [] : [{ name, kind, point: null }];
}
