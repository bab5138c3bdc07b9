import { spawn } from "node:child_process";
const graceSeconds = 20;
// `read` returns when the pipe closes, which the system does for a process that ends in whatever way.
const script = `
  while read -r _; do :; done
  kill -TERM "$1" 2>/dev/null
  waited=0
  while kill -0 "$1" 2>/dev/null && [ "$waited" -lt ${graceSeconds} ]; do sleep 1; waited=$((waited + 1)); done
  kill -KILL "$1" 2>/dev/null
`;
/**
 * Sees to it that process `pid` does not outlive this one, even when this one is killed: a small shell waits on a pipe
 * that only this process holds open. Returns how to call it off, for when `pid` has ended.
 */
export function guard(pid) {
    const shell = spawn("sh", ["-c", script, "watchdog", String(pid)], {
        stdio: ["pipe", "ignore", "ignore"],
        // A session of its own, so that Ctrl-C in the terminal does not end it before its time.
        detached: true,
    });
    shell.unref();
    return () => shell.kill("SIGKILL");
}
