import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../connect.js";
import { homeAt } from "./home.js";
import { recordedProcess, recordProcess } from "./process-record.js";
const lookAgainMs = 100;
const probeTimeoutMs = 1_000;
/**
 * Borrows the Neo4j that another process runs in a folder, once it answers; undefined where none runs there. The owner
 * can see that it is in use.
 */
export async function borrowRunning(folder) {
    const home = homeAt(resolve(folder));
    for (;;) {
        const owner = recordedProcess(home.lockFile);
        if (owner === undefined)
            return undefined;
        const connection = readConnection(home);
        if (connection && (await answers(connection))) {
            const guest = join(guestsOf(home), String(process.pid));
            mkdirSync(guestsOf(home), { recursive: true });
            recordProcess(guest, process.pid);
            return { connection, owner, giveBack: () => rmSync(guest, { force: true }) };
        }
        // It is being started, or started again: its port may be another by then.
        await sleep(lookAgainMs);
    }
}
/** Waits until no other process uses the Neo4j that this one runs in a folder; `report` is told when it has to. */
export async function untilGivenBack(folder, report) {
    const home = homeAt(resolve(folder));
    const inUse = () => namesIn(guestsOf(home)).some((name) => recordedProcess(join(guestsOf(home), name)));
    if (inUse())
        report("Another import uses this Neo4j; waiting for its end ...");
    while (inUse())
        await sleep(lookAgainMs);
}
function guestsOf(home) {
    return join(home.folder, "run", "guests");
}
function namesIn(folder) {
    return existsSync(folder) ? readdirSync(folder) : [];
}
function readConnection(home) {
    try {
        const settings = readFileSync(join(home.conf, "neo4j.conf"), "utf8");
        const address = /^server\.bolt\.listen_address=(.+)$/m.exec(settings)?.[1];
        const password = readFileSync(home.passwordFile, "utf8").trim();
        return address === undefined ? undefined : { uri: `bolt://${address}`, user: "neo4j", password };
    }
    catch {
        return undefined;
    }
}
async function answers(connection) {
    const database = openDatabase({ ...connection, defaultTimeoutMs: probeTimeoutMs });
    try {
        return await database.isReachable();
    }
    finally {
        await database.close();
    }
}
