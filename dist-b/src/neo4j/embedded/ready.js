import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { StartFailure } from "../../start-failure.js";
import { openDatabase } from "../connect.js";
const readyTimeoutMs = 180_000;
const lookAgainMs = 50;
const shownLines = 15;
/** Resolves when the child answers queries. Throws StartFailure, with the child's last words, when it ends before. */
export async function untilReady(child, connection, home) {
    const database = openDatabase({ ...connection, defaultTimeoutMs: lookAgainMs });
    const giveUpAt = performance.now() + readyTimeoutMs;
    let end;
    child.ended.then((how) => {
        end = how;
    });
    try {
        while (!(await database.isReachable())) {
            if (end !== undefined)
                throw await failure(`Neo4j ended while starting (${end})`, home);
            if (performance.now() > giveUpAt)
                throw await failure("Neo4j does not answer", home);
            await sleep(lookAgainMs);
        }
    }
    finally {
        await database.close();
    }
}
async function failure(what, home) {
    const log = await readFile(home.consoleLog, "utf8").catch(() => "");
    const lines = log.trimEnd().split("\n").slice(-shownLines);
    return new StartFailure(`${what}. Its last lines:\n${lines.join("\n")}`, `Look into ${home.consoleLog}`);
}
