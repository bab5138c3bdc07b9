import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const audits = serverAudits({ url: () => `${served.url}/graphql` });

/** GET without a header that a foreign page cannot send: refused, since it may be a forged request. */
const refusedOnPurpose = ["5A70", "D6D5", "6A70"];

test.each(audits.filter(({ id }) => !refusedOnPurpose.includes(id)))("$id $name", async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: "ok" });
});

const audited = serverAudits({
  url: () => `${served.url}/graphql`,
  fetchFn: (url: string, init: RequestInit) =>
    fetch(url, { ...init, headers: { ...init?.headers, "apollo-require-preflight": "yes" } }),
});

test.each(audited.filter(({ id }) => refusedOnPurpose.includes(id)))(
  "$id $name, with a header against forgery",
  async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: "ok" });
  },
);
