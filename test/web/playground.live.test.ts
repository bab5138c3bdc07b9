import { readdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededDatabase } from "../live/seeded.ts";
import { type Served, serve } from "../server/serve.ts";
import { findChromium, openChromium } from "./chromium.ts";
import { recordProblems } from "./page-problems.ts";

const folder = new URL("../../web/questions/", import.meta.url);
const questions = readdirSync(folder).toSorted();
const executable = findChromium();

let served: Served;

beforeAll(async () => {
  await (await seededDatabase()).close();
  served = await serve();
}, 120_000);

afterAll(() => served?.close());

it.each(questions)("answers %s", async (name) => {
  const response = await served.post({ query: readFileSync(new URL(name, folder), "utf8") });

  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(Object.values(data)).toEqual([expect.any(Object)]);
});

describe.skipIf(executable === undefined)("the playground in a browser", () => {
  let browser: Browser;
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    browser = await openChromium(executable as string);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    problems = await recordProblems(context, served.url);
    page = await context.newPage();
    await page.goto(served.url);
    await editor().waitFor();
  });

  afterAll(() => browser?.close());

  const editor = () => page.locator(".graphiql-query-editor .view-lines");
  const tab = (name: string) => page.getByRole("tab", { name });
  const docs = () => page.locator(".graphiql-plugin");
  const answered = (text: string) =>
    page.locator(".result-window .view-line", { hasText: text }).first().waitFor();

  it("opens with the questions as tabs, the first one in the editor", async () => {
    expect(await page.title()).toBe("Claimgraph");
    expect(await page.getByRole("tab").count()).toBe(questions.length);
    expect(await editor().innerText()).toContain("ClaimedNearCities");
  });

  it("answers the first question at a click", async () => {
    await page.getByRole("button", { name: "Execute query" }).click();

    await answered('"name": "Saraya Qassim al-Jabbarin"');
  });

  it("answers a query that is typed into a new tab", async () => {
    await page.getByRole("button", { name: "New tab" }).click();
    await editor().click();
    await page.keyboard.type('query Typed { source(name: "Sabereen News") { kind } }');
    // GraphiQL reads what is typed after a pause, and shows that it did; before, it would still send the last tab's name.
    await tab("Typed").waitFor();
    await page.keyboard.press("Control+Enter");

    await answered('"kind": "TELEGRAM_CHANNEL"');
  });

  it("opens the documentation, down to a field", async () => {
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await docs().getByRole("link", { name: "Query", exact: true }).click();
    await docs().getByRole("link", { name: "claimGroups", exact: true }).click();

    await docs().getByText("withinKm").waitFor();
  });

  it("keeps the reader's own tab over a reload", async () => {
    await page.reload();

    await tab("Typed").waitFor();
  });

  it("has called no other origin, broken no policy and logged no error", () => {
    expect(problems).toEqual([]);
  });
});
