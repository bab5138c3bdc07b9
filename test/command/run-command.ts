import { type ChildProcess, spawn } from "node:child_process";

/** What became of a command. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command in a process of its own, as its bin does. `meanwhile` gets the process and what is on stdout so far,
 * whenever there is more.
 */
export function runCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  meanwhile: (child: ChildProcess, stdout: string) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, ["dist/src/claimgraph.js", ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    meanwhile(child, stdout);
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
