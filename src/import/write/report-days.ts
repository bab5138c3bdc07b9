import { nameOf, reportsOf, type Statement } from "./statement.ts";
import type { Store } from "./store/store.ts";

/**
 * Reads the days from which reports count as known, for statements that several of them make. Where there is only one,
 * the statement has its day.
 */
export async function readReportDays(
  store: Store,
  before: ReadonlyMap<string, Statement>,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, string | null>> {
  const wanted = new Set<string>();
  const seen = new Map(before);
  for (const statement of statements) {
    const there = seen.get(nameOf(statement)) ?? statement;
    const reports = reportsOf(there, statement);
    if (reports.length > 1) for (const report of reports) wanted.add(report);
    seen.set(nameOf(statement), { ...statement, reports });
  }
  return daysOf(store, wanted);
}

/** Reads the days from which reports count as known, by key. */
export async function daysOf(
  store: Store,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string | null>> {
  const reports = await store.readNodes("Report", keys);
  return new Map([...reports].map(([key, { record }]) => [key, record.values.knownOn as string | null]));
}
