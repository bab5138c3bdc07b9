/**
 * The version of an event that is shown, by its accounts in order: a field is that of the first account which states it.
 * Day with last day and precision, and place with point and precision, are each one statement and come from one account.
 * Numbers of people run from the lowest low to the highest high.
 */
export function shownVersion(event, accounts, places) {
    const told = accounts.map(({ values }) => values);
    const dated = told.find(({ startedOn, endedOn }) => startedOn !== null || endedOn !== null);
    const placed = told.find(({ placeKey, location }) => placeKey !== null || location !== null);
    return {
        title: first(told, "title") ?? event,
        summary: first(told, "summary"),
        kind: first(told, "kind") ?? "OTHER",
        startedOn: dated?.startedOn ?? null,
        endedOn: dated?.endedOn ?? null,
        datePrecision: dated?.datePrecision ?? first(told, "datePrecision") ?? "RANGE",
        placeKey: placed?.placeKey ?? null,
        location: placed?.location ?? places.get(placed?.placeKey ?? "") ?? null,
        geoPrecision: placed?.geoPrecision ?? null,
        weapon: first(told, "weapon"),
        target: first(told, "target"),
        deathsLow: extreme(told, "deathsLow", Math.min),
        deathsBest: first(told, "deathsBest"),
        deathsHigh: extreme(told, "deathsHigh", Math.max),
        woundedLow: extreme(told, "woundedLow", Math.min),
        woundedBest: first(told, "woundedBest"),
        woundedHigh: extreme(told, "woundedHigh", Math.max),
        materialDamage: told.find(({ materialDamage: damage }) => states(damage))?.materialDamage ?? "UNKNOWN",
        isSeries: told.some(({ isSeries }) => isSeries),
    };
}
function first(told, name) {
    return told.find((values) => values[name] !== null)?.[name] ?? null;
}
function states(damage) {
    return damage !== null && damage !== "UNKNOWN";
}
function extreme(told, name, pick) {
    const numbers = told.map((values) => values[name]).filter((number) => number !== null);
    return numbers.length > 0 ? pick(...numbers) : null;
}
