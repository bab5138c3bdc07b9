import { setTimeout as sleep } from "node:timers/promises";
import { isTransient } from "./failure.ts";

const firstPauseMs = 50;

/**
 * Runs `work` again while it fails with a transient error, with growing pauses. No attempt begins later than
 * `windowMs` milliseconds after the first; the last attempt's error is thrown as it is.
 */
export async function retryTransient<T>(windowMs: number, work: () => Promise<T>): Promise<T> {
  const lastStart = performance.now() + windowMs;
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || performance.now() + pauseMs > lastStart) throw error;
      await sleep(pauseMs);
    }
  }
}
