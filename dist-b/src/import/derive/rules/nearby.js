// Where a point stands for a province, a line or a country, what it happens to be near says nothing.
const precise = new Set(["EXACT", "NEAR", "ADMIN2"]);
/** The point by which an event is near cities; null: it is near none. */
export function pointNearCities({ location, geoPrecision }) {
    return precise.has(geoPrecision) ? location : null;
}
