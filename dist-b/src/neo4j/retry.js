import { setTimeout as sleep } from "node:timers/promises";
import { isTransient } from "./failure.js";
const firstPauseMs = 50;
// Short, so that work goes on soon after what it waits for is back.
const longestPauseMs = 1_000;
/**
 * Runs `work` again while it fails with a transient error, with growing pauses. No attempt begins later than
 * `windowMs` milliseconds after the first failure; the last attempt's error is thrown as it is.
 */
export async function retryTransient(windowMs, work) {
    let lastStart;
    for (let pauseMs = firstPauseMs;; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
        try {
            return await work();
        }
        catch (error) {
            const now = performance.now();
            lastStart ??= now + windowMs;
            if (!isTransient(error) || now + pauseMs > lastStart)
                throw error;
            await sleep(pauseMs);
        }
    }
}
