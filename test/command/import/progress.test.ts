import { expect, test } from "vitest";
import { amount, duration, progressLine, progressOf } from "../../../src/command/import/progress.ts";

test("the time left follows from the bytes that are left, at the rate so far", () => {
  const progress = progressOf({ rows: 12_000, rejected: 3, bytesRead: 400, bytes: 1_000, seconds: 5 });
  expect(progress).toMatchObject({ rowsPerSecond: 2_400, secondsLeft: 8 });
  expect(progressLine(progress)).toBe("12,000 rows, 3 rejected, 40 %, 2,400 rows/s, 8 s left");
});

test("before anything was read nothing is said of the time left", () => {
  const progress = progressOf({ rows: 0, rejected: 0, bytesRead: 0, bytes: 1_000, seconds: 0 });
  expect(progressLine(progress)).toBe("0 rows, 0 %, 0 rows/s");
});

test("amounts and durations are for people", () => {
  expect(amount(420_000)).toBe("420,000");
  expect([7.6, 60, 185, 3_720].map(duration)).toEqual(["8 s", "1 min 0 s", "3 min 5 s", "1 h 2 min"]);
});
