/** What a row's point stands for, by its `specificity`. Of 5, the codebook gives no point. */
const precisions = { 1: "EXACT", 2: "ADMIN2", 3: "ADMIN2", 4: "ADMIN1", 5: "COUNTRY" };
/** How exactly a row's place is known, and its point. */
export function pointOf(row) {
    const { latitude, longitude, specificity, vicinity } = row;
    const precision = precisions[specificity] ?? null;
    const geoPrecision = precision === "EXACT" && vicinity === true ? "NEAR" : precision;
    const isPoint = latitude !== null && longitude !== null && specificity !== 5;
    return { geoPrecision, location: isPoint ? { latitude, longitude } : null };
}
/**
 * The places that a row names, the country first. The point is the city's of `specificity` 1 only; of 2 and 3 it is that of a
 * district, and of 3 the attack was in no city.
 */
export function placesOf(row) {
    const { country_txt, provstate, city, specificity } = row;
    const places = [{ name: country_txt, kind: "COUNTRY", point: null }];
    if (specificity === 5)
        return places;
    if (provstate !== null)
        places.push({ name: provstate, kind: "PROVINCE", point: null });
    if (city === null || specificity === 4)
        return places;
    if (specificity === 3)
        return [...places, { name: city, kind: "DISTRICT", point: null }];
    const point = specificity === 1 ? pointOf(row).location : null;
    return [...places, { name: city, kind: "VILLAGE", point }];
}
