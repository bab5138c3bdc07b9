import { type ChildProcess, execFileSync, spawn } from "node:child_process";

/** A server that runs as a process of its own. */
export interface Child {
  readonly pid: number;
  readonly origin: string;
  /** Milliseconds from its start until it was ready. */
  readonly readyMs: number;
  /** Its memory at the moment, in MiB: what is resident. */
  memory(): number;
  stop(): Promise<void>;
}

const patienceMs = 120_000;

/** What to start, and where it prints the address at which it listens; what else it prints goes nowhere. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly printsOn: "stdout" | "stderr";
}

/** Starts a Node process, and resolves once it has printed where it listens. */
export async function startChild({ args, cwd, printsOn }: Program, env: NodeJS.ProcessEnv): Promise<Child> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: printsOn === "stdout" ? ["ignore", "pipe", "inherit"] : ["ignore", "ignore", "pipe"],
  });
  const origin = await address(child, printsOn);
  const readyMs = performance.now() - started;
  const { pid } = child as { pid: number };
  return {
    pid,
    origin,
    readyMs,
    memory: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once("close", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function address(child: ChildProcess, printsOn: "stdout" | "stderr"): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const fail = () => {
      child.kill("SIGKILL");
      reject(new Error(`A server did not start:\n${printed}`));
    };
    const timer = setTimeout(fail, patienceMs);
    child.once("close", fail);
    child[printsOn]?.setEncoding("utf8").on("data", (chunk: string) => {
      printed = (printed + chunk).slice(-10_000);
      const [found] = /http:\/\/[\w.:]+/.exec(printed) ?? [];
      if (!found) return;
      clearTimeout(timer);
      child.off("close", fail);
      resolve(found);
    });
  });
}
