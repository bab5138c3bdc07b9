import type { Rejected } from "./record.ts";

/** Records that had to be taken in were rejected. The message says what is wrong with each, a line a fault. */
export class ImportFailure extends Error {
  constructor(what: string, rejected: readonly Rejected[]) {
    super([`${what}: ${rejected.length} records rejected`, ...rejected.flatMap(describe)].join("\n"));
    this.name = "ImportFailure";
  }
}

function describe({ file, line, faults }: Rejected): string[] {
  return faults.map(
    ({ column, value, reason }) => `  ${file}:${line} ${column}: ${value ?? "nothing"}: ${reason}`,
  );
}
