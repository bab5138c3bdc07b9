import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

const folder = new URL("../../web/questions/", import.meta.url);
const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

/** What fits the playground's editor at 1280 pixels without scrolling sideways. */
const editorColumns = 50;

describe.each(readdirSync(folder).toSorted())("%s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");

  it("asks in plain words, then answers with one named query", () => {
    const operations = parse(text).definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );

    expect(text).toMatch(/^(# .+\n)*# .+\?\nquery /);
    expect(operations.map((operation) => operation.name?.value)).toEqual([expect.any(String)]);
  });

  it("is valid against the schema", () => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it("fits the editor", () => {
    expect(text.split("\n").filter((line) => line.length > editorColumns)).toEqual([]);
  });
});
