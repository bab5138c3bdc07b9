import type { Server, ServerName } from "../servers/servers.ts";
import { type Checked, requestsTo } from "./check.ts";
import type { Failures } from "./equal.ts";
import { measure, type Timing } from "./measure.ts";

/** How many connections ask at once. */
export const connectionCounts = [1, 16] as const;
export type ConnectionCount = (typeof connectionCounts)[number];

/** How the servers did on a question. */
export interface Comparison {
  readonly question: string;
  readonly title: string;
  readonly failures: Failures;
  readonly timings: ReadonlyMap<ServerName, ReadonlyMap<ConnectionCount, Timing>>;
}

interface Settings {
  readonly runs: number;
  readonly measuredMs: number;
  /** Told after each measurement of a server. */
  readonly onMeasured: (server: Server) => void;
}

/** Puts a question to the servers in turn to see how quick they are, never to two of them at once. */
export async function compare(
  checked: Checked,
  { runs, measuredMs, onMeasured }: Settings,
): Promise<Comparison> {
  const { question, failures, able } = checked;
  const all = new Map(
    able.map(({ name }) => [name, new Map(connectionCounts.map((count) => [count, [] as Timing[]]))]),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const server of rotated(able, run)) {
      const requests = requestsTo(server, checked);
      for (const connections of connectionCounts) {
        const load = { connections, measuredMs, warmUpMs: measuredMs / 4 };
        all
          .get(server.name)
          ?.get(connections)
          ?.push(await measure(server.child.origin, requests, load));
      }
      onMeasured(server);
    }
  }
  const timings = new Map(
    [...all].map(([name, byCount]) => [
      name,
      new Map([...byCount].map(([count, each]) => [count, medianOf(each)])),
    ]),
  );
  return { question: question.name, title: question.title, failures, timings };
}

/** The same, beginning with another. */
function rotated<T>(all: readonly T[], by: number): T[] {
  const first = by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

function medianOf(timings: readonly Timing[]): Timing {
  return {
    p50: median(timings.map(({ p50 }) => p50)),
    p99: median(timings.map(({ p99 }) => p99)),
    perSecond: median(timings.map(({ perSecond }) => perSecond)),
  };
}

/** The value in the middle; of two the lower. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] as number;
}
