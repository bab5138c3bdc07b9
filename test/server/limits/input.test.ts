import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import {
  assertInputLimit,
  inputLimit,
  maxInputDepth,
  maxInputParts,
} from "../../../src/server/limits/input.ts";

const nested = (depth: number) => `${"{NOT:".repeat(depth)}null${"}".repeat(depth)}`;
const nestedJson = (depth: number): unknown =>
  JSON.parse(`${'{"NOT":'.repeat(depth)}null${"}".repeat(depth)}`);

describe("inputLimit", () => {
  test("bounds how deep a written value goes", () => {
    expect(inputLimit(parse(`{ a(where: ${nested(maxInputDepth)}) }`))).toBeUndefined();
    const error = inputLimit(parse(`{ a(where: ${nested(maxInputDepth + 1)}) }`));
    expect(error?.extensions).toEqual({
      code: "QUERY_TOO_COMPLEX",
      allowed: "at most 1000 objects and lists, 32 inside one another",
    });
  });

  test("bounds how many objects and lists there are, over all fields", () => {
    const fields = (count: number) => `{ ${"a(where: {b: 1}) ".repeat(count)} }`;
    expect(inputLimit(parse(fields(maxInputParts)))).toBeUndefined();
    expect(inputLimit(parse(fields(maxInputParts + 1)))).toBeDefined();
  });

  test("a long list of plain values is one part", () => {
    expect(inputLimit(parse(`{ a(in: [${"1 ".repeat(5000)}]) }`))).toBeUndefined();
  });
});

describe("assertInputLimit", () => {
  test("holds variables against the same bounds", () => {
    assertInputLimit(undefined);
    assertInputLimit({ where: nestedJson(maxInputDepth), ids: Array.from({ length: 5000 }, String) });
    expect(() => assertInputLimit({ where: nestedJson(maxInputDepth + 1) })).toThrow(
      "The variables hold too many",
    );
    expect(() => assertInputLimit({ where: { OR: Array.from({ length: 1000 }, () => ({})) } })).toThrow();
  });

  test("does not run out of stack on what it refuses", () => {
    expect(() => assertInputLimit({ where: nestedJson(50_000) })).toThrow("too deep");
  });
});
