// Proves, from a clone of its own, what the README promises: that its command, with nothing there before, prints its first
// question and serves the answer, stops in order and leaves no process behind; and that a second start is quick and has
// the same graph.
// Run by .ci/run: node test/start/clean-clone.mjs
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const readme = readFileSync("README.md", "utf8");
const [command, question, answer] = ["sh", "graphql", "json"].map(firstBlock);
const coldStartMinutes = 20;
const warmStartSeconds = 15;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "claimgraph-clone-")));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);

await proveStart("A cold start", coldStartMinutes * 60);
await proveStart("A second start", warmStartSeconds);
proveImport();

/** The text of the README's first code block in a language. */
function firstBlock(language) {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "ms").exec(readme)[1];
}

/** One life of the server: started, asked, stopped, gone. */
async function proveStart(what, limitSeconds) {
  const started = performance.now();
  const [program, ...args] = command.trim().split(" ");
  const npm = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, PORT: String(await freePort()) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(npm, "exit");
  try {
    const url = await announcedAddress(npm, limitSeconds);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    assert.deepEqual(await ask(url), JSON.parse(answer));
    console.log(`${what} answered after ${seconds} s`);
  } finally {
    npm.kill("SIGTERM");
  }
  const [code, signal] = await exited;
  assert.deepEqual({ code, signal }, { code: 0, signal: null });
  assert.deepEqual(processesOf(folder), []);
  console.log(`${what} was stopped, and nothing of it runs`);
}

/** An import while no server runs: it brings its own Neo4j up and down, and finds all of the seed there. */
function proveImport() {
  const file = "seed/reports/southfront-2021-01-20.json";
  const told = execFileSync("npm", ["run", "--silent", "import", "--", "report", file], {
    cwd: folder,
    encoding: "utf8",
  });
  assert.match(told, /^1 row of 1 file .*\n0 created, 0 updated, \d+ unchanged\n/);
  assert.deepEqual(processesOf(folder), []);
  console.log("An import of what is there changed nothing, and nothing of it runs");
}

/** Waits for the address and the question below it, passing on what is printed. */
async function announcedAddress(npm, limitSeconds) {
  const late = setTimeout(
    () => npm.stderr.destroy(new Error(`Not ready after ${limitSeconds} s`)),
    limitSeconds * 1_000,
  );
  let printed = "";
  try {
    for await (const text of npm.stderr.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
      process.stderr.write(text);
      printed += text;
      const url = /answers at (\S+)/.exec(printed)?.[1];
      if (url && printed.replace(/^ {2}/gm, "").includes(question)) {
        npm.stderr.resume();
        return url;
      }
    }
    throw npm.stderr.errored ?? new Error("npm start ended before it served and printed its question");
  } finally {
    clearTimeout(late);
  }
}

async function ask(url) {
  const response = await fetch(new URL("/graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: question }),
  });
  assert.equal(response.status, 200);
  return response.json();
}

/** Command lines of the processes that name the folder or run inside it. */
function processesOf(folder) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        return command.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(folder) ? command : "";
      } catch {
        return "";
      }
    })
    .filter(Boolean);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}
