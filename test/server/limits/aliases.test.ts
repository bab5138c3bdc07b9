import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { aliasLimit } from "../../../src/server/limits/aliases.ts";

const atMost2 = (text: string) => aliasLimit(2)(parse(text));

describe("aliasLimit", () => {
  test("counts aliases at all levels", () => {
    expect(atMost2("{ x: a { y: b } c d e }")).toBeUndefined();
    expect(atMost2("{ x: a { y: b } z: c }")?.message).toBe("The operation has 3 aliases.");
  });

  test("counts those of a fragment at each use", () => {
    expect(atMost2("{ a { ...F } b { ...F } } fragment F on T { x: c }")).toBeUndefined();
    expect(atMost2("{ a { ...F } b { ...F } c { ...F } } fragment F on T { x: c }")).toBeDefined();
  });

  test("holds each operation against the limit, not their sum", () => {
    expect(atMost2("query A { x: a y: b } query B { x: a y: b }")).toBeUndefined();
  });
});
