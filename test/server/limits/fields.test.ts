import { getIntrospectionQuery, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { fieldLimit } from "../../../src/server/limits/fields.ts";

/** Fragments of which each spreads the next one twice: 2 to the power of `levels` fields. */
function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`,
  );
  return `{ ...F0 } ${fragments.join(" ")} fragment F${levels} on T { a }`;
}

describe("fieldLimit", () => {
  test("counts fields at all levels", () => {
    expect(fieldLimit(3)(parse("{ a { b c } }"))).toBeUndefined();
    expect(fieldLimit(3)(parse("{ a { b c } d }"))?.message).toBe("The operation selects 4 fields.");
  });

  test("sees what fragments multiply to, in no time", () => {
    expect(fieldLimit(1023)(parse(doubling(10)))?.message).toBe("The operation selects 1024 fields.");
    expect(fieldLimit()(parse(doubling(200)))?.extensions.code).toBe("QUERY_TOO_COMPLEX");
  });

  test("has room for the introspection query", () => {
    expect(fieldLimit()(parse(getIntrospectionQuery()))).toBeUndefined();
  });
});
