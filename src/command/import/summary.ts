import type { Outcome, Tally } from "../../import/outcome.ts";
import type { Fault } from "../../import/record.ts";
import { amount, counted, duration } from "./progress.ts";

/** A warning or reject, with where it stands. */
export interface Found extends Fault {
  readonly file: string;
  readonly line: number;
}

/** What came of an import. */
export interface Summary {
  readonly format: string;
  readonly files: number;
  readonly dryRun: boolean;
  /** Was it ended by a signal, or by a failure, before all was read? */
  readonly complete: boolean;
  readonly rows: number;
  readonly total: Tally;
  /** By label and relationship type. */
  readonly by: Readonly<Record<string, Tally>>;
  readonly rejected: number;
  /** Where the rejected rows were written. */
  readonly rejects: readonly string[];
  readonly warnings: number;
  /** The first few. */
  readonly warned: readonly Found[];
  /** Files that could not be read, or not to their end, and why. */
  readonly unreadable: readonly string[];
  readonly seconds: number;
}

/** The counts of an outcome, by label and type. */
export function talliesOf(outcome: Outcome): Pick<Summary, "total" | "by"> {
  return { total: outcome.total, by: Object.fromEntries(outcome.tallies) };
}

/** The summary in words, for people. */
export function summaryText(summary: Summary): string {
  const { rows, files, seconds, dryRun, complete, by, rejected, rejects, warnings, warned } = summary;
  const rate = seconds > 0 ? `, ${amount(Math.round(rows / seconds))} rows/s` : "";
  const read = `${counted(rows, "row")} of ${counted(files, "file")} in ${duration(seconds)}${rate}`;
  return [
    ...(complete ? [] : ["Not all was read: what was is in, and the same command again goes on from there."]),
    ...(dryRun ? ["Nothing was written: this was a dry run."] : []),
    read,
    tallyText(summary.total),
    ...Object.entries(by).map(([name, tally]) => `  ${name.padEnd(20)} ${tallyText(tally)}`),
    ...(warnings > 0 ? [`${counted(warnings, "warning")}, such as:`, ...warned.map(foundLine)] : []),
    `${amount(rejected)} rejected${rejects.length > 0 && rejected > 0 ? `: see ${rejects.join(", ")}` : ""}`,
  ].join("\n");
}

function tallyText({ created, updated, unchanged, removed }: Tally): string {
  const removals = removed > 0 ? `, ${amount(removed)} removed` : "";
  return `${amount(created)} created, ${amount(updated)} updated, ${amount(unchanged)} unchanged${removals}`;
}

/** Where it stands, and what is wrong there. */
export function foundLine({ file, line, column, value, reason }: Found): string {
  const what = [column, value ?? "nothing"].filter(Boolean).join(": ");
  return `  ${file}:${line} ${what}: ${reason}`;
}
