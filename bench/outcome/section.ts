import type { Comparison } from "../load/compare.ts";
import type { ServerName } from "../servers/servers.ts";
import { tablesOf } from "./table.ts";

/** What a run on one data set came to. */
export interface Outcome {
  readonly circumstances: readonly string[];
  readonly counts: string;
  readonly comparisons: readonly Comparison[];
  /** The most memory of each server, in MiB. */
  readonly memory: ReadonlyMap<ServerName, number>;
  readonly coldPlanMs: number;
  readonly readyMs: number;
}

/** The outcome as Markdown. */
export function sectionOf(outcome: Outcome): string {
  const { circumstances, counts, comparisons, memory, coldPlanMs, readyMs } = outcome;
  const failed = comparisons.flatMap(({ title, failures }) =>
    [...failures].map(([server, reason]) => `- ${title}: the ${server} fails, with "${reason}"\n`),
  );
  const used = [...memory].map(([server, mebibytes]) => `${server} ${Math.round(mebibytes)}`).join(", ");
  return `## ${counts}

${circumstances.map((line) => `- ${line}\n`).join("")}
${tablesOf(comparisons)}
${failed.join("")}- Most memory under that load, MiB: ${used}
- \`npm start\` until it answers: ${(readyMs / 1000).toFixed(1)} s
- An operation that our server sees for the first time takes ${coldPlanMs.toFixed(1)} ms more than its statement
`;
}
