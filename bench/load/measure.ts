import { Client } from "undici";
import type { RawRequest } from "../servers/servers.ts";
import { ask } from "./ask.ts";

/** How quick a server was. */
export interface Timing {
  /** Milliseconds within which half, and 99 of 100, of the questions were answered. */
  readonly p50: number;
  readonly p99: number;
  /** Questions answered in a second. */
  readonly perSecond: number;
}

export interface Load {
  readonly connections: number;
  /** Milliseconds to ask before, and while, the time is taken. */
  readonly warmUpMs: number;
  readonly measuredMs: number;
}

/** Puts questions to a server, one at a time on each connection, and takes the time of each. */
export async function measure(
  origin: string,
  questions: readonly (readonly RawRequest[])[],
  { connections, warmUpMs, measuredMs }: Load,
): Promise<Timing> {
  const clients = Array.from({ length: connections }, () => new Client(origin));
  let asked = 0;
  const askUntil = async (client: Client, end: number) => {
    const times: number[] = [];
    do {
      const started = performance.now();
      await ask(client, questions[asked++ % questions.length] ?? []);
      times.push(performance.now() - started);
    } while (performance.now() < end);
    return times;
  };
  const askAll = async (ms: number) => {
    const started = performance.now();
    const times = (await Promise.all(clients.map((client) => askUntil(client, started + ms)))).flat();
    return { times: times.sort((a, b) => a - b), seconds: (performance.now() - started) / 1000 };
  };
  try {
    await askAll(warmUpMs);
    const { times, seconds } = await askAll(measuredMs);
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: times.length / seconds };
  } finally {
    await Promise.all(clients.map((client) => client.close()));
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
