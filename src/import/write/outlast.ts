import { setTimeout as sleep } from "node:timers/promises";
import { ClaimgraphError } from "../../errors.ts";

/** Long enough for a Neo4j that died to be started again and to recover. */
const longestMs = 120_000;
const pauseMs = 500;

/**
 * Does work again, from its start, while the database cannot be reached. It is begun for two minutes, and the last time may
 * itself wait for one. What Neo4j itself takes back, such as a transaction in a deadlock, is repeated before it comes here.
 * Throws as `work` does.
 */
export async function outlast<T>(work: () => Promise<T>): Promise<T> {
  const lastStart = performance.now() + longestMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isGone = error instanceof ClaimgraphError && error.code === "DATABASE_UNAVAILABLE";
      if (!isGone || performance.now() > lastStart) throw error;
      await sleep(pauseMs);
    }
  }
}
