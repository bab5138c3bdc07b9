import { afterAll, beforeAll, expect, test } from "vitest";
import { globalId } from "../../schema/graph/global-id.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { freshDatabase } from "../live/database.ts";
import { type Served, serve } from "./serve.ts";

let database: Database;
let served: Served;

beforeAll(async () => {
  database = await freshDatabase();
  // Nine rows of twenty, each event in a series with all of the next row: 20^7 shortest ways from one end to the other.
  await database.apply(`
    UNWIND range(0, 8) AS row UNWIND range(0, 19) AS n
    CREATE (:Event {key: row + '-' + n, title: 'Event', responsibility: 'UNCLAIMED'})`);
  await database.apply(`
    MATCH (one:Event), (next:Event)
    WHERE toInteger(left(next.key, 1)) = toInteger(left(one.key, 1)) + 1
    CREATE (one)-[:PART_OF_SERIES]->(next)`);
  served = await serve({ config: { queryTimeoutMs: 3_000 } });
});
afterAll(async () => {
  await served.close();
  await database.close();
});

const paths = (to: string) => ({
  query: `{ paths(from: "${globalId("Event", "0-0")}", to: "${globalId("Event", to)}", maxLength: 8) { length } }`,
});

test("paths that explode are stopped by the time limit, and the next question is answered", async () => {
  const short = async () => (await served.post(paths("1-0"))).json();
  expect(await short()).toEqual({ data: { paths: [{ length: 1 }] } });
  const started = performance.now();
  const exploding = await served.post(paths("8-0"), { accept: "application/graphql-response+json" });
  expect(performance.now() - started).toBeLessThan(6_000);
  expect(exploding.status).toBe(504);
  expect(await exploding.json()).toMatchObject({
    errors: [{ path: ["paths"], extensions: { code: "TIMEOUT" } }],
  });
  expect(await short()).toEqual({ data: { paths: [{ length: 1 }] } });
});
