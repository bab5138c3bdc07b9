import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seededDatabase } from "./live/seeded.ts";
import { answered } from "./readme-blocks.ts";
import { type Served, serve } from "./server/serve.ts";

let served: Served;

beforeAll(async () => {
  await (await seededDatabase()).close();
  served = await serve();
}, 120_000);

afterAll(() => served?.close());

test.each(answered("graphql"))(
  "the answer that the README shows is the one that comes: $asked",
  async ({ asked, answer }) => {
    const response = await served.post({ query: asked });
    expect(await response.json()).toEqual(answer);
  },
);

test.each(answered("sh"))("the command does what the README shows: $asked", async ({ asked, answer }) => {
  const command = asked.replaceAll("localhost:4000", new URL(served.url).host);
  const { stdout } = await promisify(execFile)("sh", ["-c", command]);
  expect(JSON.parse(stdout)).toEqual(answer);
});
