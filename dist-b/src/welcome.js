import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "./package-root.js";
/** What whoever starts the server gets to read: where it is, and a question to paste, the first that the playground opens with. */
export async function welcome(url) {
    const file = join(packageRoot(), "web/questions/1-claimed-near-cities.graphql");
    const question = (await readFile(file, "utf8")).replace(/^(?=.)/gm, "  ");
    return `\nClaimgraph answers at ${url}\nOpen it in a browser, and ask for instance:\n\n${question}`;
}
