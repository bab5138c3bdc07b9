// What `npm start` and `npm run import` do first, in a clone of the repository.
// Plain JavaScript without dependencies: on a fresh clone there is nothing else yet.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Not import.meta.dirname: a Node that is too old, and is to be told so, lacks it.
const root = fileURLToPath(new URL("..", import.meta.url));
const oldestNode = [20, 19];
const builtStamp = join(root, "dist/.built");
const lockFile = join(root, "package-lock.json");
const installedFile = join(root, "node_modules/.package-lock.json");
const sources = [...["src", "schema", "web", "tsconfig.json"].map((path) => join(root, path)), lockFile];
const notSources = new Set(["node_modules", "dist"]);

/** Installs and builds what is missing or older than its sources. Ends the process when it cannot, saying what to do. */
export async function build() {
  checkNode();
  if (!isInstalled())
    await step("Installing packages", ["ci", "--include=dev"], "Check the network and start again");
  if (!isBuilt()) {
    await step(
      "Building",
      ["run", "build"],
      "If you changed no source, remove node_modules and dist and start again",
    );
    writeFileSync(builtStamp, "");
  }
  process.env.NODE_ENV ??= "production";
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(
    `Node ${oldestNode.join(".")} or newer is needed; this is ${process.versions.node}.`,
    "Install it from nodejs.org",
  );
}

/** npm writes down what it installed; only what this machine cannot use may be missing there. */
function isInstalled() {
  try {
    const wanted = packages(lockFile);
    const installed = packages(installedFile);
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === "" || (installed[path] ? installed[path].version === entry.version : entry.optional),
    );
  } catch {
    return false;
  }
}

function packages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function isBuilt() {
  const built = modified(builtStamp);
  return built !== undefined && sources.every((path) => newest(path) < built);
}

/** When a file, or anything in a folder, changed last; a file that was removed changes its folder. */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).filter((name) => !notSources.has(name));
  return Math.max(stats.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** Runs npm without its chatter, which is shown only when it fails. */
async function step(what, args, remedy) {
  const started = performance.now();
  process.stderr.write(`${what} ...\n`);
  // The npm that started us, where one did.
  const { npm_execpath: npm } = process.env;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const child = spawn(command, [...first, ...args, "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = (signal) => child.kill(signal);
  process.on("SIGTERM", stop).on("SIGINT", stop);
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const end = await new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  process.off("SIGTERM", stop).off("SIGINT", stop);
  if (end === "SIGTERM" || end === "SIGINT") process.exit(0);
  if (end !== 0) fail(`${output}\n${what} failed (${end}).`, remedy);
  process.stderr.write(`${what} took ${Math.round((performance.now() - started) / 1000)} s\n`);
}

function fail(message, remedy) {
  process.stderr.write(`\n${message}\n${remedy}.\n`);
  process.exit(1);
}
