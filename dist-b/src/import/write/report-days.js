import { nameOf, reportsOf } from "./statement.js";
/**
 * Reads the days from which reports count as known, for statements that several of them make. Where there is only one,
 * the statement has its day.
 */
export async function readReportDays(store, before, statements) {
    const wanted = new Set();
    const seen = new Map(before);
    for (const statement of statements) {
        const there = seen.get(nameOf(statement)) ?? statement;
        const reports = reportsOf(there, statement);
        if (reports.length > 1)
            for (const report of reports)
                wanted.add(report);
        seen.set(nameOf(statement), { ...statement, reports });
    }
    return daysOf(store, wanted);
}
/** Reads the days from which reports count as known, by key. */
export async function daysOf(store, keys) {
    const reports = await store.readNodes("Report", keys);
    return new Map([...reports].map(([key, { record }]) => [key, record.values.knownOn]));
}
