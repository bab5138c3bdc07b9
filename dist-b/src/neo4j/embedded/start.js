import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { StartFailure } from "../../start-failure.js";
import { alternatives } from "./alternatives.js";
import { startChild } from "./child.js";
import { classArchive } from "./class-archive.js";
import { freePort } from "./free-port.js";
import { configure, createFolders, homeAt } from "./home.js";
import { lockFolder } from "./lock.js";
import { memorySettings } from "./memory.js";
import { endOrphan } from "./orphan.js";
import { providePassword } from "./password.js";
import { untilReady } from "./ready.js";
import { supervise } from "./supervise.js";
/**
 * Starts a Neo4j that only this machine can reach and resolves when it answers. It ends with this process, whatever
 * ends that. Throws StartFailure when the folder is in use, or Neo4j does not start.
 */
export async function startEmbedded(options) {
    if (process.platform === "win32") {
        throw new StartFailure("Windows has no POSIX shell to guard a child process with.", alternatives);
    }
    const home = homeAt(resolve(options.folder));
    const library = resolve(options.library);
    const { java, report, javaFlags = [] } = options;
    await createFolders(home);
    const unlock = lockFolder(home.lockFile);
    try {
        await endOrphan(home.processFile);
        const memory = memorySettings();
        const port = await freePort();
        await configure(home, port, memory);
        const password = await providePassword(home, (argumentFile) => administer(java, library, home.folder, argumentFile));
        const archive = classArchive(library, java, home);
        const flags = [...archive.flags, ...javaFlags];
        const start = () => startChild({ java: java.command, library, home, memory, flags });
        const connection = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password };
        const first = start();
        try {
            await untilReady(first, connection, home);
        }
        catch (error) {
            await first.stop();
            throw error;
        }
        const supervisor = supervise(first, start, report);
        return {
            connection,
            pid: supervisor.pid,
            async stop() {
                if (archive.isWritten)
                    report("Preparing quicker starts of Neo4j (some seconds, once) ...");
                await supervisor.stop();
                await archive.keep();
                unlock();
            },
        };
    }
    catch (error) {
        unlock();
        throw error;
    }
}
async function administer(java, library, folder, argumentFile) {
    try {
        await promisify(execFile)(java.command, 
        // A program of a second, which Java's optimizing compiler would only delay.
        ["-XX:TieredStopAtLevel=1", "-cp", join(library, "*"), "org.neo4j.cli.AdminTool", `@${argumentFile}`], { env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, "conf") } });
    }
    catch (error) {
        throw new StartFailure("Neo4j's administration program could not set the password.", `Remove ${library} so that it is fetched anew, and start again`, error);
    }
}
