import { lastOfMonth, shiftDay } from "../data-set/calendar.js";
/** Days before and after the middle of a week. */
const halfWeek = 3;
/**
 * Which days a row's date stands for. By the codebook, the date of an event of which only the week is known is the middle
 * of it (2), and where only the month is known some day of it (3).
 */
export function daysOf(date, timePrecision) {
    if (timePrecision === 1)
        return { startedOn: date, endedOn: null, datePrecision: "DAY" };
    if (timePrecision === 2) {
        return {
            startedOn: shiftDay(date, -halfWeek),
            endedOn: shiftDay(date, halfWeek),
            datePrecision: "WEEK",
        };
    }
    return { startedOn: `${date.slice(0, 7)}-01`, endedOn: lastOfMonth(date), datePrecision: "MONTH" };
}
