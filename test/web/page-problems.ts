import type { BrowserContext } from "playwright-core";

// A string, as it runs in the page: the browser reports a violation of the policy there.
const reportViolations = `addEventListener("securitypolicyviolation", (event) =>
  console.error("blocked by " + event.effectiveDirective + ": " + event.blockedURI));`;

/** What a page of `ours` must not do, in words, as it happens: call elsewhere, break its policy, fail. */
export async function recordProblems(browser: BrowserContext, ours: string): Promise<readonly string[]> {
  const problems: string[] = [];
  await browser.addInitScript(reportViolations);
  browser.on("request", (request) => {
    const url = request.url();
    if (new URL(url).origin !== new URL(ours).origin) problems.push(`request to ${url}`);
  });
  browser.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} from ${response.url()}`);
  });
  browser.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  browser.on("weberror", (error) => problems.push(`thrown: ${error.error().message}`));
  return problems;
}
