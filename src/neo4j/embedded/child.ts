import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "./home.ts";
import type { MemorySettings } from "./memory.ts";
import { recordProcess } from "./process-record.ts";
import { guard } from "./watchdog.ts";

const stopTimeoutMs = 30_000;

export interface ChildOptions {
  readonly java: string;
  /** Folder with the jars. */
  readonly library: string;
  readonly home: Home;
  readonly memory: MemorySettings;
  readonly flags: readonly string[];
}

/** A running Neo4j. */
export interface Child {
  readonly pid: number;
  /** Resolves when it has ended, with how: `code 1`, `signal SIGKILL`. */
  readonly ended: Promise<string>;
  /** Lets it close its databases and end; kills it after thirty seconds. */
  stop(): Promise<void>;
}

/** Starts Neo4j. It does not answer yet when this returns. */
export function startChild({ java, library, home, memory, flags }: ChildOptions): Child {
  const log = openSync(home.consoleLog, "a", 0o600);
  const child = spawn(
    java,
    [
      `-Xms${memory.initialHeap}m`,
      `-Xmx${memory.maxHeap}m`,
      // A few GiB of heap, most of it short-lived, on few cores: this collector costs questions less than Neo4j's own choice, G1.
      "-XX:+UseParallelGC",
      // What Neo4j's own start script sets.
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
    { cwd: home.folder, stdio: ["ignore", log, log], detached: true },
  );
  closeSync(log);
  const ended = endOf(child);
  // Without an id it could not be started; `ended` tells why.
  const pid = child.pid ?? 0;
  if (pid) watch(pid, home, ended);
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

function watch(pid: number, home: Home, ended: Promise<string>): void {
  const callOff = guard(pid);
  rmSync(home.processFile, { force: true });
  recordProcess(home.processFile, pid);
  ended.then(() => {
    callOff();
    rmSync(home.processFile, { force: true });
  });
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `code ${code}`));
    child.once("error", (error) => resolve(error.message));
  });
}
