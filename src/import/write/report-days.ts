import type { WriteTransaction } from "../../neo4j/database.ts";
import { nameOf, reportsOf, type Statement } from "./statement.ts";

/**
 * Reads the days from which reports count as known, for statements that several of them make. Where there is only one,
 * the statement has its day.
 */
export async function readReportDays(
  transaction: WriteTransaction,
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
  if (wanted.size === 0) return new Map();
  const rows = await transaction.run({
    text: `UNWIND $keys AS key
MATCH (report:Report {key: key})
RETURN key, toString(report.knownOn)`,
    parameters: { keys: [...wanted] },
  });
  return new Map(rows as [string, string | null][]);
}
