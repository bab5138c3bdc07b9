import { setTimeout as sleep } from "node:timers/promises";
import { recordedProcess } from "./process-record.js";
const graceMs = 20_000;
const lookAgainMs = 100;
/** Ends the process recorded in `file`, if it still runs: the Neo4j of a Claimgraph that is no more. */
export async function endOrphan(file) {
    let pid = recordedProcess(file);
    if (pid === undefined)
        return;
    const killAt = performance.now() + graceMs;
    process.kill(pid, "SIGTERM");
    while (pid !== undefined) {
        await sleep(lookAgainMs);
        pid = recordedProcess(file);
        if (pid !== undefined && performance.now() > killAt)
            process.kill(pid, "SIGKILL");
    }
}
