import { afterAll, beforeAll, expect, test } from "vitest";
import { playgroundPolicy } from "../../src/server/playground-policy.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

test("the page may load from this server alone, and is looked at anew on each visit", async () => {
  const page = await fetch(`${served.url}/`);
  expect(page.status).toBe(200);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": playgroundPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
  });
});

test("what the page loads is there, and kept for a year", async () => {
  const html = await (await fetch(`${served.url}/`)).text();
  const [, script = "none"] = /src="(\/assets\/[^"]+\.js)"/.exec(html) ?? [];
  const asset = await fetch(served.url + script);
  expect(asset.status).toBe(200);
  expect(Object.fromEntries(asset.headers)).toMatchObject({
    "content-type": "application/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": playgroundPolicy,
    "x-content-type-options": "nosniff",
  });
});
