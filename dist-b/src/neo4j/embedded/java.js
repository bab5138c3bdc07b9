import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { StartFailure } from "../../start-failure.js";
import { alternatives } from "./alternatives.js";
const run = promisify(execFile);
const oldestMajor = 17;
// The ones that Neo4j 5.26 is tested and supported on.
const supportedMajors = new Set([17, 21]);
/**
 * The Java to run Neo4j with, from JAVA_HOME or else PATH; of both, one that Neo4j supports is preferred.
 * Throws StartFailure when there is none of version 17 or newer.
 */
export async function findJava(environment) {
    const home = environment.JAVA_HOME;
    const commands = [...(home ? [join(home, "bin", "java")] : []), "java"];
    const found = (await Promise.all(commands.map(inspect))).filter((java) => java !== undefined);
    const usable = found.filter(({ major }) => major >= oldestMajor);
    const best = usable.find(({ major }) => supportedMajors.has(major)) ?? usable[0];
    if (best)
        return best;
    throw new StartFailure(found.length === 0
        ? "Java was not found."
        : `Java ${oldestMajor} or newer is needed; found ${found.map(({ command, version }) => `${version} (${command})`).join(", ")}.`, alternatives);
}
/** Version in the output of `java -version`: `"17.0.15"`, `"21"`, and before Java 9 `"1.8.0_392"`. */
export function parseJavaVersion(output) {
    const version = /version "([^"]+)"/.exec(output)?.[1];
    const major = /^(?:1\.)?(\d+)/.exec(version ?? "")?.[1];
    return version && major ? { version, major: Number(major) } : undefined;
}
async function inspect(command) {
    try {
        const parsed = parseJavaVersion((await run(command, ["-version"])).stderr);
        return parsed && { command, ...parsed };
    }
    catch {
        return undefined;
    }
}
