import { cpus } from "node:os";

/** One slice of the file: milliseconds of either way, and our process's most memory so far in MiB. */
export interface Measured {
  readonly ours: number;
  readonly bare: number;
  readonly memory: number;
}

interface Run {
  readonly events: number;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly measured: readonly Measured[];
  /** What either graph holds at the end. */
  readonly ours: string;
  readonly bare: string;
}

/** The result as Markdown. */
export function reportOf({ events, size, measured, ours, bare }: Run): string {
  const tenth = Math.max(1, Math.round(measured.length / 10));
  const row = (name: string, way: "ours" | "bare", holds: string) => {
    const each = (part: readonly Measured[]) => (sum(part, way) / part.length / events) * measured.length;
    const [first, last] = [each(measured.slice(0, tenth)), each(measured.slice(-tenth))];
    const total = sum(measured, way);
    return `| ${name} | ${(total / 1_000).toFixed(0)} s | ${((events / total) * 1_000).toFixed(0)} | ${first.toFixed(2)} ms | ${last.toFixed(2)} ms | ${(last / first).toFixed(2)} | ${holds} |`;
  };
  const ratio = sum(measured, "ours") / sum(measured, "bare");
  const memory = Math.max(...measured.map((each) => each.memory));
  return `# Import beside a bare writer

${events.toLocaleString("en")} events in the layout of UCDP GED, ${(size / 2 ** 20).toFixed(0)} MiB, on ${cpus().length} cores, in ${measured.length} slices that take turns. The bare
writer is given the rows that ours ends with and sends them by UNWIND and CREATE: same constraints, nothing mapped or checked.

| | time | events a second | an event in the first tenth | in the last | last / first | graph at the end |
|---|---|---|---|---|---|---|
${row("claimgraph import", "ours", ours)}
${row("bare writer", "bare", bare)}

Ours takes ${ratio.toFixed(2)} times as long. Our process had at most ${memory.toFixed(0)} MiB of memory.
`;
}

function sum(measured: readonly Measured[], way: "ours" | "bare"): number {
  return measured.reduce((total, each) => total + each[way], 0);
}
