import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printJsonSchema } from "../../../../src/import/formats/report/json-schema.ts";

type Schema = Readonly<Record<string, unknown>>;

test("seed/report.schema.json is the schema of the format, printed", async () => {
  await expect(printJsonSchema()).toMatchFileSnapshot("../../../../seed/report.schema.json");
});

test("every field is described, so that an editor can say what it is", () => {
  expect(undescribed(JSON.parse(printJsonSchema()), "")).toEqual([]);
});

test("the seed's report files name it", () => {
  const file = JSON.parse(readFileSync("seed/reports/southfront-2021-01-20.json", "utf8"));
  expect(file.$schema).toBe("../report.schema.json");
});

/** Paths of the properties without a description, in a JSON Schema and all that is in it. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {} } = schema as { properties?: Readonly<Record<string, Schema>> };
  const own = Object.entries(properties)
    .filter(([, property]) => !property.description)
    .map(([name]) => `${path}.${name}`);
  const inside = Object.entries(schema).flatMap(([name, part]) => undescribed(part, `${path}.${name}`));
  return [...own, ...inside];
}
