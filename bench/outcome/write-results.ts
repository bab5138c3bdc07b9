import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const head = `# Results

Milliseconds within which half and 99 of 100 questions were answered, and questions answered in a second; the median of the
runs. Ratios are those of the halves. "wanted" is what we hold ourselves to: how many times as long the peer takes at least, and
we take beside the reference at most. What is measured, and how, is in the [README](README.md).

`;

/** Keeps the section of a data set with its data, and writes RESULTS.md with those of all. */
export async function writeResults(cache: string, name: string, section: string): Promise<void> {
  await writeFile(join(cache, name, "outcome.md"), section);
  const sections: string[] = [];
  for (const each of ["size-1", "size-10", "ged"]) {
    const file = join(cache, each, "outcome.md");
    if (existsSync(file)) sections.push(await readFile(file, "utf8"));
  }
  await writeFile(join(import.meta.dirname, "../RESULTS.md"), head + sections.join("\n"));
}
