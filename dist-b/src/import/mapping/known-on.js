/**
 * Day from which reference data (the names in a gazetteer) counts as known: they are no news, and show at any `@asOf`.
 */
export const alwaysKnown = "0001-01-01";
/** The latest of some days (YYYY-MM-DD); null where there is none. */
export function latestDay(days) {
    return days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);
}
