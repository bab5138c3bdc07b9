import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RejectsFile } from "../../../src/command/import/rejects-file.ts";
import type { Fault, Row } from "../../../src/import/record.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimgraph-rejects-"));
  file = join(folder, "rejects.csv");
});
afterEach(() => rmSync(folder, { recursive: true }));

const year: Fault = { column: "year", value: "x", reason: "is no number" };
const place: Fault = { column: "adm_1", value: null, reason: "is missing" };

async function write(
  ...records: { faults: Fault[]; row: Row | null; line?: number }[]
): Promise<RejectsFile> {
  const rejects = await RejectsFile.create(file);
  for (const record of records) await rejects.add({ kind: "rejected", file: "a.csv", line: 2, ...record });
  await rejects.close();
  return rejects;
}

test("a row is one line, as it was, behind where it stood and all that is wrong with it", async () => {
  const row = { id: "7", year: "x", "side a": 'Group "A", B', note: "two\nlines" };
  await write({ faults: [year, place], row });
  expect(parse(readFileSync(file), { columns: true })).toEqual([
    {
      file: "a.csv",
      line: "2",
      column: "year | adm_1",
      value: "x | ",
      reason: "is no number | is missing",
      ...row,
    },
  ]);
});

test("a row out of such a file keeps its own columns and loses the old reasons", async () => {
  const old = { file: "old.csv", line: "9", column: "id", value: "", reason: "old" };
  await write({ faults: [year], row: { ...old, id: "7", year: "x" } });
  const [found] = parse(readFileSync(file), { columns: true }) as Row[];
  expect(found).toEqual({ file: "a.csv", line: "2", ...year, id: "7", year: "x" });
});

test("rows with other columns are in a file of their own, so that both can be imported", async () => {
  const { names } = await write(
    { faults: [year], row: { id: "7" } },
    { faults: [year], row: { other: "8" } },
    { faults: [year], row: { id: "9" } },
  );
  expect(names).toEqual([file, join(folder, "rejects-2.csv")]);
  expect(readFileSync(file, "utf8").split("\r\n")).toHaveLength(4);
  expect(readFileSync(names[1] ?? "", "utf8")).toContain("reason,other\r\n");
});

test("what is wrong with a document is a line for each fault, with its path", async () => {
  await write({ faults: [{ ...year, column: "events[0].kind" }, place], row: null });
  expect(readFileSync(file, "utf8")).toBe(
    "file,path,value,reason\r\na.csv,events[0].kind,x,is no number\r\na.csv,adm_1,,is missing\r\n",
  );
});

test("the file is empty when nothing was rejected", async () => {
  expect((await write()).names).toEqual([]);
  expect(readFileSync(file, "utf8")).toBe("");
});

test("a file that cannot be written is told before anything is imported", async () => {
  await expect(RejectsFile.create(join(folder, "none", "r.csv"))).rejects.toMatchObject({
    name: "CommandFailure",
    message: expect.stringMatching(/r\.csv cannot be written/),
  });
});
