import { rmSync } from "node:fs";
import { StartFailure } from "../../start-failure.js";
import { recordedProcess, recordProcess } from "./process-record.js";
/**
 * Makes this process the only one that runs a Neo4j on a data folder; returns how to let go of it.
 * A lock that a killed process left behind is taken over. Should two processes do so in the same instant, Neo4j's own
 * lock on its store stops the second. Throws StartFailure when the folder is in use.
 */
export function lockFolder(file) {
    while (!recordProcess(file, process.pid)) {
        const holder = recordedProcess(file);
        if (holder !== undefined) {
            throw new StartFailure(`Claimgraph already runs here, as process ${holder}.`, `Use that one, stop it first (kill ${holder}), or set CLAIMGRAPH_HOME to another folder for a second graph`);
        }
        rmSync(file, { force: true });
    }
    return () => rmSync(file, { force: true });
}
