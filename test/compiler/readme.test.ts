import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compiled } from "./plans.ts";

test("the example in the compiler's README compiles to what it shows", () => {
  const readme = readFileSync("src/compiler/README.md", "utf8");
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(readme)?.[1] ?? "";
  const { texts } = compiled(block("graphql"), { day: "2021-01-01" });
  expect(`${texts.join("\n\n")}\n`).toBe(block("cypher"));
});
