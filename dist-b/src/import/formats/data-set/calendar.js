/** Days are written YYYY-MM-DD, in the proleptic Gregorian calendar. */
const milliseconds = 86_400_000;
/** The day so many days later, or earlier where `days` is negative. */
export function shiftDay(day, days) {
    return written(new Date(Date.parse(day) + days * milliseconds));
}
/** The last day of the month that a day is in. */
export function lastOfMonth(day) {
    const [year = 0, month = 0] = day.split("-").map(Number);
    return written(new Date(Date.UTC(year, month, 0)));
}
/** The day of these numbers; undefined where the calendar has none. Months count from 1. */
export function dayOf(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return isSame ? written(date) : undefined;
}
function written(date) {
    return date.toISOString().slice(0, 10);
}
