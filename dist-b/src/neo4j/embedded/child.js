import { spawn } from "node:child_process";
import { closeSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { recordProcess } from "./process-record.js";
import { guard } from "./watchdog.js";
const stopTimeoutMs = 30_000;
/** Starts Neo4j. It does not answer yet when this returns. */
export function startChild({ java, library, home, memory, flags }) {
    const log = openSync(home.consoleLog, "a", 0o600);
    const child = spawn(java, [
        `-Xms${memory.initialHeap}m`,
        `-Xmx${memory.maxHeap}m`,
        // What Neo4j's own start script sets.
        "-XX:+UseG1GC",
        "-XX:-OmitStackTraceInFastThrow",
        "-XX:+DisableExplicitGC",
        "-Djdk.nio.maxCachedBufferSize=1024",
        "-Dio.netty.tryReflectionSetAccessible=true",
        "-Dlog4j2.disable.jmx=true",
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
        ...flags,
        "-cp",
        join(library, "*"),
        "org.neo4j.server.CommunityEntryPoint",
        `--home-dir=${home.folder}`,
        `--config-dir=${home.conf}`,
        "--console-mode",
    ], 
    // A session of its own: Ctrl-C in a terminal reaches every process of it, and the server stops first.
    { cwd: home.folder, stdio: ["ignore", log, log], detached: true });
    closeSync(log);
    const ended = endOf(child);
    // Without an id it could not be started; `ended` tells why.
    const pid = child.pid ?? 0;
    if (pid)
        watch(pid, home, ended);
    return {
        pid,
        ended,
        async stop() {
            child.kill("SIGTERM");
            const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
            await ended;
            clearTimeout(timer);
        },
    };
}
function watch(pid, home, ended) {
    const callOff = guard(pid);
    rmSync(home.processFile, { force: true });
    recordProcess(home.processFile, pid);
    ended.then(() => {
        callOff();
        rmSync(home.processFile, { force: true });
    });
}
function endOf(child) {
    return new Promise((resolve) => {
        child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `code ${code}`));
        child.once("error", (error) => resolve(error.message));
    });
}
