import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** What each part may import, beside itself. `src` stands for the files that lie right in it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  "src/compiler": ["schema", "src"],
  "src/neo4j": ["src"],
  "src/import": ["schema", "src/neo4j", "src"],
  "src/identity": ["schema", "src/neo4j", "src"],
  "src/command": ["schema", "src/identity", "src/import", "src/neo4j", "src"],
  "src/server": ["schema", "src/compiler", "src/neo4j", "src"],
  src: ["schema", "src/command", "src/import", "src/neo4j", "src/server"],
};

/** What of the outside only one part may know. */
const onlyKnownTo: Readonly<Record<string, string>> = {
  "neo4j-driver": "src/neo4j",
  "@neo4j/cypher-builder": "src/compiler",
  commander: "src/command",
  fastify: "src/server",
  "@apollo/server": "src/server",
};

const files = ["schema", "src"].flatMap(filesIn);

test.each(files)("%s imports what its part may", (file) => {
  const part = partOf(file);
  const allowed = [part, ...(mayImport[part] ?? [])];
  const wrong = importsOf(file).filter((imported) => {
    if (!imported.startsWith(".")) return (onlyKnownTo[packageOf(imported)] ?? part) !== part;
    return !allowed.includes(partOf(relative(".", join(dirname(file), imported))));
  });
  expect(wrong).toEqual([]);
});

test("the driver is loaded in one place, which loads it in a way of its own", () => {
  const loading = [...files, ...filesIn("test")].filter((file) =>
    /^import (?!type )[^;]*"neo4j-driver"/m.test(readFileSync(file, "utf8")),
  );
  expect(loading).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

function partOf(file: string): string {
  const parts = Object.keys(mayImport).sort((a, b) => b.length - a.length);
  return parts.find((part) => file.startsWith(`${part}/`)) ?? file;
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return Array.from(text.matchAll(/(?:from|import) "([^"]+)"/g), ([, imported]) => imported ?? "");
}

function packageOf(imported: string): string {
  return imported
    .split("/")
    .slice(0, imported.startsWith("@") ? 2 : 1)
    .join("/");
}
