import type { ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { digestGraph } from "../import/digest.ts";
import { emptyGraph, importReports, query } from "../import/graph.ts";
import { sharedNeo4j } from "../live/shared-neo4j.ts";
import { blocks } from "../readme-blocks.ts";
import { gedFile } from "./ged-file.ts";
import { runCommand } from "./run-command.ts";

let database: Database;
let folder: string;
let server: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await emptyGraph();
  // A graph with a report has its seed already.
  await importReports(database, article("first", "militia"));
  folder = await mkdtemp(join(tmpdir(), "claimgraph-command-"));
  const { uri, user, password } = sharedNeo4j();
  server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function article(key: string, faction: string): object {
  return {
    report: { key, publisher: "paper", publishedOn: "2021-01-20" },
    sources: [{ key: "paper", name: "The Paper" }],
    factions: [{ key: faction, name: `The ${faction}` }],
  };
}

async function file(name: string, content: object | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const header = "geonameid,name,latitude,longitude,countrycode,population,alternatenames";
const town = (id: number, latitude = "33.1") => `${id},"Town ${id}, the old",${latitude},44.2,IQ,900,`;
const table = (...rows: string[]) => `${[header, ...rows].join("\n")}\n`;

describe("an import", () => {
  test("goes into the Neo4j of the server that runs on the same folder; the same again changes nothing", async () => {
    const home = await mkdtemp(join(folder, "home-"));
    await symlink(dirname(sharedNeo4j().contents), join(home, "neo4j"));
    const path = await file("second.json", article("second", "brigade"));
    const first = await runCommand(["import", "report", path], { CLAIMGRAPH_HOME: home });
    expect(first).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("Using the Neo4j of the Claimgraph"),
    });
    expect(first.stdout).toMatch(/^1 row of 1 file in .*\n[1-9]\d* created, /);
    const again = await runCommand(["import", "report", path], { CLAIMGRAPH_HOME: home });
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("\n0 created, 0 updated, ") });
  });

  test("keeps rejected rows in a file, which can be mended and imported by the same command", async () => {
    const towns = await file("towns.csv", table(town(1), town(2, "north"), town(3)));
    const rejects = join(folder, "rejects.csv");
    const { code, stdout } = await runCommand(["import", "geonames", towns, "--rejects", rejects], server);
    expect({ code, told: stdout.includes(`1 rejected: see ${rejects}`) }).toEqual({ code: 2, told: true });
    expect(await query(database, "MATCH (p:Place {key: 'geonames:2'}) RETURN p")).toEqual([]);

    const rejected = await readFile(rejects, "utf8");
    expect(rejected.split("\r\n")[0]).toBe(`file,line,column,value,reason,${header}`);
    expect(rejected).toContain(`${towns},3,latitude,north,is no number,2,"Town 2, the old",north,44.2,IQ`);
    const mended = await file("mended.csv", rejected.replace(",north,44.2", ",33.2,44.2"));
    expect(await runCommand(["import", "geonames", mended], server)).toMatchObject({ code: 0 });
    expect(await query(database, "MATCH (p:Place {key: 'geonames:2'}) RETURN p.location.y")).toEqual([
      [33.2],
    ]);
  });

  test("tells machines how it goes in objects, a line each, and the last is what came of it", async () => {
    const good = await file("third.json", article("third", "brigade"));
    const bad = await file("bad.json", { report: { key: "bad" } });
    const { code, stdout } = await runCommand(["import", "report", good, bad, "--json"], server);
    const told = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(told.find(({ type }) => type === "rejected")).toMatchObject({
      file: bad,
      faults: [{ column: "report.publisher", value: null }],
    });
    expect(told.at(-1)).toMatchObject({ type: "summary", rows: 2, rejected: 1, complete: true });
  });

  test("writes nothing as a dry run", async () => {
    const before = await digestGraph(database);
    const path = await file("fourth.json", article("fourth", "front"));
    const { code, stdout } = await runCommand(["import", "report", path, "--dry-run"], server);
    expect({ code, told: stdout.includes("Nothing was written: this was a dry run.") }).toEqual({
      code: 0,
      told: true,
    });
    expect(await digestGraph(database)).toBe(before);
  });

  test("goes on after a file that cannot be read, and says so by its exit code", async () => {
    const path = await file("fifth.json", article("fifth", "brigade"));
    const missing = join(folder, "missing.json");
    const { code, stderr } = await runCommand(["import", "report", missing, path], server);
    expect(code).toBe(1);
    expect(stderr).toContain(`${missing} is not there`);
    expect(await query(database, "MATCH (r:Report {key: 'fifth'}) RETURN count(r)")).toEqual([[1]]);
  });

  test("says in a line why it cannot begin", async () => {
    const path = await file("sixth.json", article("sixth", "brigade"));
    const { code, stdout, stderr } = await runCommand(["import", "report", path], {
      ...server,
      NEO4J_PASSWORD: "wrong",
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringContaining("does not let us in")]);
  });

  test("ends between two batches when it is interrupted, and says how far it came", async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => town(index + 10));
    const towns = await file("many.csv", table(...rows));
    let isInterrupted = false;
    const meanwhile = (child: ChildProcess) => {
      if (!isInterrupted) isInterrupted = child.kill("SIGINT");
    };
    const { code, stdout } = await runCommand(["import", "geonames", towns, "--json"], server, { meanwhile });
    const summary = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
    expect(code).toBe(130);
    expect(summary).toMatchObject({ type: "summary", complete: false, rejected: 0 });
    const [[written]] = (await query(
      database,
      "MATCH (p:Place) WHERE p.name STARTS WITH 'Town' RETURN count(p)",
    )) as [[number]];
    expect(summary.rows).toBeLessThan(40_000);
    // Three of them are from the file before.
    expect(written).toBe(summary.rows + 3);
  });
});

test("a decision that two things are the same is recorded, listed no more as a candidate, and taken back", async () => {
  await importReports(database, {
    ...article("seventh", "brigade"),
    factions: [{ key: "elsewhere:9", name: "The Brigade" }],
  });
  const candidates = async () => (await runCommand(["candidates", "--json"], server)).stdout;
  const pair = {
    one: { key: "brigade" },
    other: { key: "elsewhere:9" },
    why: ['both are called "The brigade"'],
  };
  expect(JSON.parse(await candidates())).toMatchObject(pair);

  const decide = ["same", "brigade", "elsewhere:9", "--source", "paper", "--note", "one body"];
  expect(await runCommand(decide, server)).toEqual({
    code: 0,
    stdout: "Recorded: brigade (The brigade) is the same as elsewhere:9 (The Brigade), by paper.\n",
    stderr: "",
  });
  expect(await candidates()).toBe("");
  expect((await runCommand(["same", "--undo", "elsewhere:9", "brigade"], server)).code).toBe(0);
  expect(JSON.parse(await candidates())).toMatchObject(pair);
});

test("the README's commands do what it says", async () => {
  await importReports(database, {
    ...article("eighth", "brigade"),
    factions: [{ key: "islamic-state", name: "Islamic State" }],
  });
  await file(
    "GEDEvent_v26_1.csv",
    gedFile({}, { latitude: "north" }, { side_b_new_id: "1", side_b: "Islamic State (old)" }),
  );
  const codes: (number | null)[] = [];
  for (const args of readmeCommands()) codes.push((await runCommand(args, server, { cwd: folder })).code);
  // One row of the file is wrong.
  expect(codes).toEqual([2, 2, 0, 0, 0]);
  expect(await readFile(join(folder, "rejects.csv"), "utf8")).toContain(",latitude,north,");
}, 120_000);

/** The arguments of the commands under "Import data", as the shell gives them to the bin. */
function readmeCommands(): string[][] {
  const lines = blocks.flatMap(({ language, text }) => (language === "sh" ? text.trim().split("\n") : []));
  return lines.flatMap((line) => {
    const [, script, rest = ""] = /^npm run (import|claimgraph) -- (.+)$/.exec(line) ?? [];
    const args = Array.from(rest.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? "");
    return script ? [script === "import" ? ["import", ...args] : args] : [];
  });
}
