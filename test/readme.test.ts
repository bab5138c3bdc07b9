import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { relationships } from "../schema/graph/relationships.ts";
import { settings } from "../src/config.ts";
import { errorTable } from "../src/errors.ts";
import { formats } from "../src/import/formats/formats.ts";
import { welcome } from "../src/welcome.ts";
import { answered, blocks, readme, tableUnder } from "./readme-blocks.ts";

const questions = readdirSync("web/questions")
  .toSorted()
  .map((name) => readFileSync(`web/questions/${name}`, "utf8"));

test("its questions are those of the playground, in the same order, each with an answer", () => {
  expect(answered("graphql").map(({ asked }) => asked)).toEqual(questions);
});

test("the server prints the first of them when it starts", async () => {
  const printed = await welcome("http://127.0.0.1:4000");
  expect(printed).toContain("http://127.0.0.1:4000");
  expect(printed.replace(/^ {2}/gm, "")).toContain(questions[0]);
});

test("its commands are run: each by the part of the tests that needs it", () => {
  const commands = blocks.flatMap(({ language, text }) => (language === "sh" ? [text.trim()] : []));
  // The curl commands are run by readme.live.test.ts, those of the command line by command/command.live.test.ts.
  const others = commands.filter((command) => !/^(curl|npm run (import|claimgraph) --) /.test(command));
  expect(others).toEqual(["npm start", "npm test", "docker compose up"]);
  const ci = readFileSync(".ci/run", "utf8").split("\n");
  // It takes the README's first command and question, in a clone of its own.
  expect(ci).toContain("node test/start/clean-clone.mjs");
  expect(ci).toContain("npm test");
  // docker-compose.test.ts looks at what the third would start: there may be no Docker here.
  expect(existsSync("docker-compose.yml")).toBe(true);
});

test("the arrows of its picture are relationships of the graph", () => {
  const arrows = Array.from(readme.matchAll(/^ {2}\S.* -- (\w+) --> /gm), ([, type = ""]) => type);
  expect(arrows.length).toBeGreaterThan(10);
  expect(arrows.filter((type) => !(type in relationships))).toEqual([]);
});

test("its table of formats is what can be imported", () => {
  const listed = tableUnder("Import data").map(([name]) => name);
  expect(listed).toEqual(formats.map(({ name }) => `\`${name}\``));
});

test("its table of settings is what the server reads", () => {
  const rows = Object.entries(settings).map(([name, setting]) => [
    `\`${name}\``,
    setting.meaning,
    setting.allowed,
    "default" in setting ? `\`${setting.default}\`` : "",
  ]);
  expect(tableUnder("Configuration")).toEqual(rows);
});

test("its table of errors is what a client can get", () => {
  const rows = Object.entries(errorTable).map(([code, { status, meaning }]) => [
    `\`${code}\``,
    String(status),
    meaning,
  ]);
  expect(tableUnder("Errors")).toEqual(rows);
});

test("its links lead to files that are there", () => {
  const links = Array.from(readme.matchAll(/\]\(([^)#]+)\)/g), ([, link = ""]) => link);
  const files = links.filter((link) => !link.startsWith("https://"));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
