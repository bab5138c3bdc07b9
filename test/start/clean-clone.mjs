// Proves, from a clone of its own, that `npm start` serves the headline question with nothing there before, stops in
// order and leaves no process behind, and that a second start is quick and has the same graph.
// Run by .ci/run: node test/start/clean-clone.mjs
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const query = `{ claimGroups(by: [FACTION, CITY], withinKm: 50, where: { stance: { eq: RESPONSIBILITY } }) {
  nodes { faction { name } city { name } eventCount claimCount } } }`;
const expected = {
  faction: { name: "Saraya Qassim al-Jabbarin" },
  city: { name: "Baghdad" },
  eventCount: 2,
  claimCount: 1,
};
const coldStartMinutes = 20;
const warmStartSeconds = 15;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "claimgraph-clone-")));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);

await proveStart("A cold start", coldStartMinutes * 60);
await proveStart("A second start", warmStartSeconds);

/** One life of the server: started, asked, stopped, gone. */
async function proveStart(what, limitSeconds) {
  const started = performance.now();
  const npm = spawn("npm", ["start"], {
    cwd: folder,
    env: { ...process.env, PORT: String(await freePort()) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const exited = once(npm, "exit");
  try {
    const url = await announcedAddress(npm, limitSeconds);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const { data, errors } = await ask(url);
    assert.equal(errors, undefined);
    assert.deepEqual(
      data.claimGroups.nodes.filter(
        ({ faction, city }) => faction?.name === expected.faction.name && city?.name === expected.city.name,
      ),
      [expected],
    );
    console.log(`${what} answered after ${seconds} s`);
  } finally {
    npm.kill("SIGTERM");
  }
  const [code, signal] = await exited;
  assert.deepEqual({ code, signal }, { code: 0, signal: null });
  assert.deepEqual(processesOf(folder), []);
  console.log(`${what} was stopped, and nothing of it runs`);
}

/** Waits for the line with the address, passing on what is printed. */
async function announcedAddress(npm, limitSeconds) {
  const late = setTimeout(
    () => npm.stderr.destroy(new Error(`Not ready after ${limitSeconds} s`)),
    limitSeconds * 1_000,
  );
  npm.stderr.on("data", (text) => process.stderr.write(text));
  try {
    for await (const line of createInterface({ input: npm.stderr })) {
      const url = /answers at (\S+)/.exec(line)?.[1];
      if (url) return url;
    }
    throw npm.stderr.errored ?? new Error("npm start ended before it served");
  } finally {
    clearTimeout(late);
  }
}

async function ask(url) {
  const response = await fetch(new URL("/graphql", url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
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
