import type { ImportRecord } from "../../../src/import/record.ts";
import type { ImportOptions } from "../../../src/import/run-import.ts";
import { rowRecords } from "../rows.ts";

const rows = 60;

/** Several batches, whose rows speak of the same factions and articles. */
export const cutOffOptions: ImportOptions = { release: "2.0", batchRecords: 10 };

/** A release of a data set, of which another has been imported: some rows are new, some changed, some as they were. */
export function cutOffRecords(): ImportRecord[] {
  return rowsOf((id) => (id % 3 === 0 ? `Row ${id}, corrected` : `Row ${id}`), rows);
}

/** The release before it. */
export function recordsBefore(): ImportRecord[] {
  return rowsOf((id) => `Row ${id}`, rows / 2);
}

function rowsOf(title: (id: number) => string, count: number): ImportRecord[] {
  return rowRecords(
    ...Array.from({ length: count }, (_, id) => ({
      id,
      title: title(id),
      startedOn: `2001-01-${String((id % 28) + 1).padStart(2, "0")}`,
      by: [`Side ${id % 4}`, ...(title(id).endsWith("corrected") ? [] : [`Side ${id % 5}`])].filter(unique),
      articles: [`Article ${id % 7}`, `Article of ${id}`],
    })),
  );
}

function unique(name: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(name) === index;
}
