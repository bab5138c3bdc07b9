import { getIntrospectionQuery, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { depthLimit } from "../../../src/server/limits/depth.ts";

const atMost3 = (text: string) => depthLimit(3)(parse(text));

describe("depthLimit", () => {
  test("counts fields inside one another", () => {
    expect(atMost3("{ a { b { c } } }")).toBeUndefined();
    expect(atMost3("{ a { b { c { d } } } }")?.message).toBe("The operation nests its fields 4 deep.");
  });

  test("tells what is allowed, under the code of the table", () => {
    expect(atMost3("{ a { b { c { d } } } }")?.extensions).toEqual({
      code: "QUERY_TOO_COMPLEX",
      allowed: "at most 3 fields inside one another",
    });
  });

  test("a fragment adds no level of its own, and hides none", () => {
    expect(atMost3("{ a { ... on T { ... { b { c } } } } }")).toBeUndefined();
    expect(atMost3("{ a { ...F } } fragment F on T { b { c } }")).toBeUndefined();
    expect(atMost3("{ a { ...F } } fragment F on T { b { c { d } } }")).toBeDefined();
  });

  test("the deepest of several operations counts", () => {
    expect(atMost3("query A { a } query B { a { b { c { d } } } }")).toBeDefined();
  });

  test("leaves the introspection query of GraphiQL alone", () => {
    expect(atMost3(getIntrospectionQuery())).toBeUndefined();
  });

  test("introspection has a bound all the same", () => {
    const text = `{ __schema { ${"ofType { ".repeat(30)} name ${"} ".repeat(30)} } }`;
    expect(atMost3(text)).toBeDefined();
  });

  test("ends on fragments that spread each other", () => {
    const text = "{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }";
    expect(atMost3(text)).toBeUndefined();
  });
});
