import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "../../../src/neo4j/embedded/lock.ts";
import { endOrphan } from "../../../src/neo4j/embedded/orphan.ts";
import { recordedProcess, recordProcess } from "../../../src/neo4j/embedded/process-record.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-lock-"));
  file = join(folder, "lock");
});
afterEach(() => rm(folder, { recursive: true }));

test("a folder is locked once at a time, and the second is told by whom", () => {
  const unlock = lockFolder(file);
  expect(() => lockFolder(file)).toThrow(`Claimgraph already runs here, as process ${process.pid}.`);
  unlock();
  lockFolder(file)();
  expect(existsSync(file)).toBe(false);
});

test("the lock of a process that is gone is taken over, even when another has its id now", async () => {
  await writeFile(file, `${process.pid} long ago\n`);
  const unlock = lockFolder(file);
  expect(recordedProcess(file)).toBe(process.pid);
  unlock();
});

test("a file that is no record locks nothing", async () => {
  await writeFile(file, "");
  lockFolder(file)();
});

test("an orphan is ended; a process that merely has its id is not", async () => {
  const orphan = spawn("sleep", ["60"]);
  const ended = once(orphan, "exit");
  const pid = orphan.pid ?? 0;
  recordProcess(file, pid);
  const record = await readFile(file, "utf8");

  await writeFile(file, `${pid} another moment\n`);
  await endOrphan(file);
  expect(orphan.exitCode).toBeNull();
  expect(orphan.signalCode).toBeNull();

  await writeFile(file, record);
  await endOrphan(file);
  expect(await ended).toEqual([null, "SIGTERM"]);
});
