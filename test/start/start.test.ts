import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const run = promisify(execFile);
const lock = {
  packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/mac": { optional: true } },
};
let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), "claimgraph-start-"));
  for (const file of ["src/start.mjs", "src/claimgraph.mjs", "src/build.mjs"]) {
    await cp(file, join(clone, file), { recursive: true });
  }
  await write("package.json", { type: "module" });
  await write("package-lock.json", lock);
  await write("tsconfig.json", {});
  await write("schema/event.ts", "");
  await write("web/index.html", "");
  await write("dist/src/main.js", "console.log('served by', process.pid, process.env.NODE_ENV)");
  await write("dist/src/claimgraph.js", "console.log(process.cwd(), ...process.argv.slice(2))");
  // Stands in for npm: says what it was asked for, and does what is to be seen of it afterwards.
  await write(
    "npm.cjs",
    `const { cpSync, mkdirSync, appendFileSync } = require("node:fs");
     appendFileSync("asked", process.argv.slice(2, 4).join(" ") + "\\n");
     if (process.env.BROKEN) { console.log("npm's long story"); process.exit(1); }
     if (process.argv[2] === "ci") { mkdirSync("node_modules", { recursive: true }); cpSync("package-lock.json", "node_modules/.package-lock.json"); }`,
  );
});
afterEach(() => rm(clone, { recursive: true }));

async function write(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(clone, path)), { recursive: true });
  await writeFile(join(clone, path), typeof content === "string" ? content : JSON.stringify(content));
}

/** Starts, and returns what npm was asked for since the last start. */
async function start(environment: NodeJS.ProcessEnv = {}, cwd = clone): Promise<string[]> {
  await write("asked", "");
  const env = { PATH: process.env.PATH, npm_execpath: join(clone, "npm.cjs"), ...environment };
  const { stdout } = await run(process.execPath, [join(clone, "src/start.mjs")], { cwd, env });
  expect(stdout).toMatch(/^served by \d+ production\n$/);
  return (await readFile(join(clone, "asked"), "utf8")).split("\n").filter(Boolean);
}

/** Moves a file's last change a minute ahead of any build. */
async function change(path: string): Promise<void> {
  const later = Date.now() / 1_000 + 60;
  await utimes(join(clone, path), later, later);
}

test("a fresh clone is installed and built, a second start does neither", async () => {
  expect(await start()).toEqual(["ci --include=dev", "run build"]);
  expect(await start()).toEqual([]);
});

test("it is the clone that is installed and built, wherever it is started from", async () => {
  expect(await start({}, tmpdir())).toEqual(["ci --include=dev", "run build"]);
});

test("packages are installed anew when the lock file asks for others", async () => {
  await start();
  await write("package-lock.json", {
    packages: { ...lock.packages, "node_modules/a": { version: "1.0.1" } },
  });
  expect(await start()).toContain("ci --include=dev");
});

test("a package missing that only another system can use is no reason to install", async () => {
  await start();
  await write("node_modules/.package-lock.json", { packages: { "node_modules/a": { version: "1.0.0" } } });
  expect(await start()).toEqual([]);
  await write("node_modules/.package-lock.json", { packages: {} });
  expect(await start()).toContain("ci --include=dev");
});

test.each(["src/start.mjs", "schema/event.ts", "web/index.html", "web", "tsconfig.json"])(
  "a change to %s is built",
  async (path) => {
    await start();
    await change(path);
    expect(await start()).toEqual(["run build"]);
  },
);

test("a step that fails shows what npm said and what to do", async () => {
  await expect(start({ BROKEN: "1" })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /npm's long story[\s\S]*Installing packages failed \(1\)\.\nCheck the network and start again\.\n$/,
    ),
  });
});

test("the command is built, too, and works from where it was given", async () => {
  const env = {
    PATH: process.env.PATH,
    npm_execpath: join(clone, "npm.cjs"),
    npm_lifecycle_event: "import",
    INIT_CWD: join(clone, "web"),
  };
  const args = ["src/claimgraph.mjs", "import", "report", "a.json"];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: clone, env });
  expect(stderr).toContain("Building ...");
  expect(stdout).toBe(`${await realpath(join(clone, "web"))} import report a.json\n`);
});
