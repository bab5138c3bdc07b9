import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** What became of a command. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Settings {
  /** Gets the process, whenever there is more on stdout. */
  readonly meanwhile?: (child: ChildProcess) => void;
  /** Folder in which the command is given. */
  readonly cwd?: string;
}

/** Runs the built command in a process of its own, as its bin does. */
export function runCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  { meanwhile, cwd = "." }: Settings = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [resolve("dist/src/claimgraph.js"), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    meanwhile?.(child);
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
