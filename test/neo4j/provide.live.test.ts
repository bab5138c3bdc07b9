import { pino } from "pino";
import { expect, test } from "vitest";
import type { Connection } from "../../src/neo4j/connect.ts";
import { provideDatabase } from "../../src/neo4j/provide.ts";
import { sharedNeo4j } from "../live/shared-neo4j.ts";

function provide(neo4j: Connection) {
  const logger = pino({ enabled: false });
  return provideDatabase({ neo4j, home: "not used", queryTimeoutMs: 5_000, logger, report: () => undefined });
}

test("a Neo4j that is asked for is used as it is", async () => {
  const { database, close } = await provide(sharedNeo4j());
  expect(await database.read({ text: "RETURN 1", parameters: {} })).toEqual([[1]]);
  await close();
});

test("a password that is wrong is told at the start, with what to check", async () => {
  await expect(provide({ ...sharedNeo4j(), password: "wrong" })).rejects.toMatchObject({
    name: "StartFailure",
    message: expect.stringMatching(/does not let us in: .*authentication failure/),
    remedy: expect.stringContaining("NEO4J_PASSWORD"),
  });
});

test("so is a server that is not there, soon", async () => {
  const started = performance.now();
  await expect(provide({ ...sharedNeo4j(), uri: "bolt://127.0.0.1:9" })).rejects.toMatchObject({
    message: expect.stringContaining("bolt://127.0.0.1:9"),
  });
  expect(performance.now() - started).toBeLessThan(4_000);
});
