import { beforeEach, describe, expect, test } from "vitest";
import { jsonReporter } from "../../../src/command/import/json-reporter.ts";
import { progressOf } from "../../../src/command/import/progress.ts";
import type { Output, Reporter } from "../../../src/command/import/reporter.ts";
import type { Summary } from "../../../src/command/import/summary.ts";
import { textReporter } from "../../../src/command/import/text-reporter.ts";
import type { Rejected } from "../../../src/import/record.ts";

const summary: Summary = {
  format: "ucdp-ged",
  files: 2,
  dryRun: false,
  complete: true,
  rows: 1_200,
  total: { created: 5, updated: 0, unchanged: 1_195, removed: 1 },
  by: { Event: { created: 5, updated: 0, unchanged: 1_195, removed: 0 } },
  rejected: 2,
  rejects: ["rejects.csv"],
  warnings: 1_000,
  warned: [{ file: "a.csv", line: 7, column: "best", value: "3", reason: "is above high" }],
  unreadable: [],
  seconds: 3,
};

const bad = (line: number): Rejected => ({
  kind: "rejected",
  file: "a.csv",
  line,
  faults: [{ column: "year", value: "x", reason: "is no number" }],
  row: null,
});

let now: number;
let out: string;
let err: string;
const stdout: Output = { write: (text) => (out += text) };
const stderr: Output = { write: (text) => (err += text) };

beforeEach(() => {
  now = 0;
  out = "";
  err = "";
});

function progress(reporter: Reporter, seconds: number): void {
  now = seconds * 1_000;
  reporter.progress(progressOf({ rows: seconds, rejected: 0, bytesRead: seconds, bytes: 100, seconds }));
}

describe("for people", () => {
  const quietly = { quiet: false, mostRejected: 2 };

  test("a terminal has one line that is written again", () => {
    const reporter = textReporter(stdout, { ...stderr, isTTY: true }, quietly, () => now);
    progress(reporter, 1);
    progress(reporter, 2);
    reporter.summary(summary);
    const [first, second] = [
      "1 row, 1 %, 1 rows/s, 1 min 39 s left",
      "2 rows, 2 %, 1 rows/s, 1 min 38 s left",
    ];
    const clear = "\r\u001b[K";
    expect(err).toBe(clear + first + clear + second + clear);
  });

  test("elsewhere there is a line every five seconds", () => {
    const reporter = textReporter(stdout, stderr, quietly, () => now);
    for (const seconds of [1, 4, 5, 6, 11]) progress(reporter, seconds);
    expect(err.split("\n").map((line) => line.split(" ")[0])).toEqual(["5", "11", ""]);
  });

  test("of rejected records the first are told, and how to get all", () => {
    const reporter = textReporter(stdout, stderr, quietly, () => now);
    for (const line of [2, 3, 4]) reporter.rejected(bad(line));
    expect(err).toBe(
      "Rejected:\n  a.csv:2 year: x: is no number\n  a.csv:3 year: x: is no number\n" +
        "  More are not shown: --rejects writes all of them to a file.\n",
    );
  });

  test("what came of it is on stdout, in words", () => {
    textReporter(stdout, stderr, quietly, () => now).summary(summary);
    expect(out).toMatchInlineSnapshot(`
      "1,200 rows of 2 files in 3 s, 400 rows/s
      5 created, 0 updated, 1,195 unchanged, 1 removed
        Event                5 created, 0 updated, 1,195 unchanged
      1,000 warnings, such as:
        a.csv:7 best: 3: is above high
      2 rejected: see rejects.csv
      "
    `);
    expect(err).toBe("");
  });

  test("a quiet one tells that alone, and what is wrong", () => {
    const reporter = textReporter(stdout, stderr, { ...quietly, quiet: true }, () => now);
    reporter.step("Starting Neo4j ...");
    progress(reporter, 60);
    reporter.unreadable("b.csv is empty");
    expect([out, err]).toEqual(["", "b.csv is empty\n"]);
  });
});

test("for machines each line of stdout is an object that says what it tells", () => {
  const reporter = jsonReporter(stdout, stderr, () => now);
  reporter.step("Starting Neo4j ...");
  progress(reporter, 0.5);
  progress(reporter, 2);
  reporter.rejected(bad(2));
  reporter.unreadable("b.csv is empty");
  reporter.summary(summary);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { type: "progress", rows: 2, rejected: 0, bytesRead: 2, bytes: 100, rowsPerSecond: 1, secondsLeft: 98 },
    { type: "rejected", file: "a.csv", line: 2, faults: bad(2).faults },
    { type: "unreadable", message: "b.csv is empty" },
    { type: "summary", ...summary },
  ]);
  expect(err).toBe("Starting Neo4j ...\n");
});
