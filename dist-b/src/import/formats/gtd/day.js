import { dayOf, lastOfMonth } from "../data-set/calendar.js";
/**
 * Which days a row stands for: 0 is a month or a day that is not known. An attack that took more than a day (`extended`) ends
 * on the day of its `resolution`, if that is written YYYY-MM-DD and not before its first.
 */
export function daysOf({ iyear, imonth, iday, extended, resolution }) {
    const startedOn = dayOf(iyear, imonth || 1, (imonth && iday) || 1) ?? null;
    if (startedOn === null)
        return { startedOn, endedOn: null, datePrecision: null };
    if (imonth === 0)
        return { startedOn, endedOn: `${startedOn.slice(0, 4)}-12-31`, datePrecision: "YEAR" };
    if (iday === 0)
        return { startedOn, endedOn: lastOfMonth(startedOn), datePrecision: "MONTH" };
    const resolved = /^\d{4}-\d{2}-\d{2}/.exec(resolution ?? "")?.[0];
    const isLonger = extended === true && resolved !== undefined && resolved > startedOn;
    return { startedOn, endedOn: isLonger ? resolved : null, datePrecision: "DAY" };
}
