import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

// No sandbox: CI runs as root. The rest keeps the browser from calling home, so that a request seen is the page's own.
const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of this machine's Chromium or Chrome; where there is none, says so on stderr. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (!found)
    process.stderr.write(
      `The playground is not tried in a browser: none on the PATH (${names.join(", ")}).\n`,
    );
  return found;
}

/** A browser with a new, empty profile, which closing it removes. */
export function openChromium(executablePath: string): Promise<Browser> {
  // Playwright's own `headless` asks for the old mode.
  return chromium.launch({ executablePath, headless: false, args: flags });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
