import { setTimeout as sleep } from "node:timers/promises";
const firstPauseMs = 250;
const longestPauseMs = 30_000;
/** A child that lived this long was well; the pauses begin anew. */
const steadyMs = 60_000;
/** Starts the child again whenever it ends, with growing pauses, until `stop` is called. */
export function supervise(first, start, report) {
    let child = first;
    const stopping = new AbortController();
    async function watch() {
        let pauseMs = firstPauseMs;
        while (!stopping.signal.aborted) {
            const started = performance.now();
            const how = await child.ended;
            if (stopping.signal.aborted)
                return;
            if (performance.now() - started > steadyMs)
                pauseMs = firstPauseMs;
            report(`Neo4j ended (${how}); starting it again in ${pauseMs / 1_000} s`);
            await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
            if (stopping.signal.aborted)
                return;
            pauseMs = Math.min(2 * pauseMs, longestPauseMs);
            child = start();
        }
    }
    const watching = watch();
    return {
        pid: () => child.pid,
        async stop() {
            stopping.abort();
            await child.stop();
            await watching;
        },
    };
}
