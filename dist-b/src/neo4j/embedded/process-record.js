import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
/**
 * Writes down in `file` which process it is, with the moment of its start, so that it is not mistaken for a later
 * process with the same id. Returns false, and writes nothing, when the file exists.
 */
export function recordProcess(file, pid) {
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, `${pid} ${startOf(pid) ?? ""}\n`);
    try {
        // A link appears at once with its content, and fails where a file is.
        linkSync(whole, file);
        return true;
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        return false;
    }
    finally {
        rmSync(whole);
    }
}
/** The recorded process if it still runs. */
export function recordedProcess(file) {
    let record;
    try {
        record = readFileSync(file, "utf8").trim();
    }
    catch {
        return undefined;
    }
    const [, pid, start] = /^(\d+) (.+)$/s.exec(record) ?? [];
    return pid && startOf(Number(pid)) === start ? Number(pid) : undefined;
}
/** When a process started, as the system tells it; undefined when there is no such process. */
function startOf(pid) {
    try {
        if (process.platform !== "linux") {
            return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
        }
        // After the name in parentheses, which may hold anything: state is field 3, start in clock ticks field 22.
        const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
            .replace(/^.*\) /s, "")
            .split(" ");
        return fields[0] === "Z" ? undefined : fields[19];
    }
    catch {
        return undefined;
    }
}
