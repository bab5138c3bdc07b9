import { buildSchema, parse, specifiedRules, validate } from "graphql";
import { expect, test } from "vitest";
import { fieldLimit } from "../../../src/server/limits/fields.ts";
import { limitRule } from "../../../src/server/limits/rule.ts";

const schema = buildSchema("type Query { self: Query, name: String }");
const errorsOf = (text: string) =>
  validate(schema, parse(text), [...specifiedRules, limitRule(fieldLimit(5))]).map((error) => error.message);

test("a document within the limit is held against the other rules as ever", () => {
  expect(errorsOf("{ self { name } }")).toEqual([]);
  expect(errorsOf("{ self { nam } }")).toEqual([
    'Cannot query field "nam" on type "Query". Did you mean "name"?',
  ]);
});

test("a document over the limit gets that one error: no other rule goes into it", () => {
  expect(errorsOf("{ nam self { nam self { nam self { nam } } } }")).toEqual([
    "The operation selects 7 fields.",
  ]);
});

test("a fragment cycle is left to the rule against it", () => {
  expect(errorsOf("{ ...F } fragment F on Query { self { ...F } }")).toEqual([
    'Cannot spread fragment "F" within itself.',
  ]);
});
