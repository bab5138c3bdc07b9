import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { Neo4jError } from "../../src/neo4j/driver.ts";
import { retryTransient } from "../../src/neo4j/retry.ts";

const lost = new Neo4jError("gone", "ServiceUnavailable", "50N42", "");

test("transient errors are retried until the work succeeds", async () => {
  const work = vi.fn().mockRejectedValueOnce(lost).mockRejectedValueOnce(lost).mockResolvedValue("done");
  expect(await retryTransient(1_000, work)).toBe("done");
  expect(work).toHaveBeenCalledTimes(3);
});

test("the last error is thrown once the window has passed", async () => {
  const work = vi.fn().mockRejectedValue(lost);
  const started = performance.now();
  await expect(retryTransient(200, work)).rejects.toBe(lost);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(work.mock.calls.length).toBeGreaterThan(1);
});

test("the window begins with the first failure, however long the work took", async () => {
  const work = vi.fn().mockImplementationOnce(async () => {
    await sleep(300);
    throw lost;
  });
  expect(await retryTransient(200, work.mockResolvedValue("done"))).toBe("done");
});

test("other errors are thrown at once", async () => {
  const work = vi.fn().mockRejectedValue(new Error("wrong"));
  await expect(retryTransient(1_000, work)).rejects.toThrow("wrong");
  expect(work).toHaveBeenCalledTimes(1);
});
