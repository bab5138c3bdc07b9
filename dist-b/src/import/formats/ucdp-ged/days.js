/**
 * When an event was. date_prec is 1 for a day, 2 for 2 to 6 days, 3 for a week, 4 for up to a month, 5 for up to a year. The
 * first and the last day are given with each: a month or a year is said only where they mark one, as a span says more else.
 */
export function daysOf({ date_prec, date_start: startedOn, date_end, }) {
    const endedOn = date_end === startedOn ? null : date_end;
    return { startedOn, endedOn, datePrecision: precisionOf(date_prec, startedOn, date_end) };
}
function precisionOf(precision, first, last) {
    if (precision === 1 && first === last)
        return "DAY";
    if (precision === 3)
        return "WEEK";
    if (precision === 4 && first.slice(0, 7) === last.slice(0, 7))
        return "MONTH";
    if (precision === 5 && first.endsWith("-01-01") && last === `${first.slice(0, 4)}-12-31`)
        return "YEAR";
    return "RANGE";
}
