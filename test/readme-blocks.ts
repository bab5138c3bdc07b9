import { readFileSync } from "node:fs";

/** A code block of a page in Markdown. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The README, and its code blocks in order. */
export const readme = readFileSync("README.md", "utf8");
export const blocks: readonly Block[] = Array.from(
  readme.matchAll(/^```(\w+)\n(.*?)^```$/gms),
  ([, language = "", text = ""]) => ({ language, text }),
);

/** The blocks of a language, each with the answer that the block after it shows. */
export function answered(language: string): { asked: string; answer: unknown }[] {
  return blocks.flatMap(({ language: found, text }, index) => {
    const next = blocks[index + 1];
    if (found !== language || next?.language !== "json") return [];
    return [{ asked: text, answer: JSON.parse(next.text) }];
  });
}

/** The rows of the table under a heading, as lists of cells. */
export function tableUnder(heading: string): string[][] {
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const lines = section.split("\n## ")[0]?.split("\n") ?? [];
  const rows = lines.filter((line) => line.startsWith("|")).slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
