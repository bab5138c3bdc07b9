import { type Comparison, median } from "../load/compare.ts";
import type { ServerName } from "../servers/servers.ts";
import { tablesOf } from "./table.ts";

/** What a run on one data set came to. */
export interface Outcome {
  readonly circumstances: readonly string[];
  readonly counts: string;
  readonly comparisons: readonly Comparison[];
  /** The memory of each server after each measurement, in MiB. */
  readonly memory: ReadonlyMap<ServerName, readonly number[]>;
  readonly coldPlanMs: number;
  readonly readyMs: number;
}

/** The outcome as Markdown. */
export function sectionOf(outcome: Outcome): string {
  const { circumstances, counts, comparisons, memory, coldPlanMs, readyMs } = outcome;
  const failed = comparisons.flatMap(({ title, failures }) =>
    [...failures].map(([server, reason]) => `- ${title}: the ${server} fails, with "${reason}"\n`),
  );
  const used = [...memory].map(([server, each]) => {
    return `${server} ${Math.round(median(each))} / ${Math.round(Math.max(...each))}`;
  });
  return `## ${counts}

${circumstances.map((line) => `- ${line}\n`).join("")}
${tablesOf(comparisons)}
${failed.join("")}- Memory under that load, in the middle and at most, MiB: ${used.join(", ")}
- \`npm start\` until it answers: ${(readyMs / 1000).toFixed(1)} s
- An operation that our server sees for the first time takes ${coldPlanMs.toFixed(1)} ms more than its statement
`;
}
