import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Commands, commandLine } from "../../src/command/command-line.ts";

let asked: unknown[];
let printed: string;

beforeEach(() => {
  asked = [];
  printed = "";
  const print = (text: unknown) => {
    printed += text;
    return true;
  };
  vi.spyOn(process.stderr, "write").mockImplementation(print);
  vi.spyOn(process.stdout, "write").mockImplementation(print);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const commands: Commands = {
  import: async (request) => note("import", request, 2),
  candidates: async (request) => note("candidates", request, 0),
  same: async (request) => note("same", request, 0),
};

async function note<Code>(command: string, request: object, code: Code): Promise<Code> {
  asked.push([command, request]);
  return code;
}

test("an import names a format and files, and says how; what comes of it is the exit code", async () => {
  const line =
    "import report a.json b.json --dry-run --rejects r.csv --release 23.1 --published-on 2023-06-01";
  expect(await commandLine(line.split(" "), commands)).toBe(2);
  expect(asked).toEqual([
    [
      "import",
      {
        format: "report",
        files: ["a.json", "b.json"],
        dryRun: true,
        rejects: "r.csv",
        release: "23.1",
        publishedOn: "2023-06-01",
      },
    ],
  ]);
});

test("candidates are factions of a score of 0.5 or more, unless told", async () => {
  await commandLine(["candidates"], commands);
  await commandLine(["candidates", "--kind", "person", "--min", "0.8", "--json"], commands);
  expect(asked).toEqual([
    ["candidates", { kind: "Faction", min: 0.5 }],
    ["candidates", { kind: "Person", min: 0.8, json: true }],
  ]);
});

test("a decision names two things and its ground, or takes one back", async () => {
  await commandLine(
    ["same", "pmf", "Hashd al-Shaabi", "--source", "background", "--note", "one body"],
    commands,
  );
  await commandLine(["same", "--undo", "pmf", "acled:pmf"], commands);
  expect(asked).toEqual([
    ["same", { things: ["pmf", "Hashd al-Shaabi"], source: "background", note: "one body" }],
    ["same", { things: ["pmf", "acled:pmf"], undo: true }],
  ]);
});

describe("what is wrong with a command is told in a line, with what is allowed", () => {
  test.each([
    ["import nothing a.json", "Allowed choices are report"],
    ["import report", "missing required argument 'files'"],
    [
      "import report a.json --release a/b",
      "Allowed: up to 50 letters, digits, dots, dashes and underscores.",
    ],
    ["import report a.json --published-on 2023-02-30", "Allowed: a day as YYYY-MM-DD."],
    ["import report a.json --sure", "unknown option '--sure'"],
    ["candidates --kind event", "Allowed: faction, person, place, source."],
    ["candidates --min 2", "Allowed: 0 to 1."],
    ["same a", "missing required argument 'b'"],
    ["same a b", "--source is missing: say what the decision rests on"],
    ["same a b --undo --note why", "option '--undo' cannot be used with option '--note <text>'"],
    ["improt report a.json", "unknown command 'improt'"],
  ])("%s", async (line, told) => {
    expect(await commandLine(line.split(" "), commands)).toBe(1);
    expect(asked).toEqual([]);
    expect(printed).toContain(told);
    expect(printed).not.toContain("    at ");
  });
});

test("--help lists the formats and what the command ends with", async () => {
  expect(await commandLine(["import", "--help"], commands)).toBe(0);
  expect(printed).toContain("report     What a person reads out of one report");
  expect(printed).toContain("Ends with 0, with 2 when rows were rejected, with 1 when it failed.");
});
