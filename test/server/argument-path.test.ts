import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { nameArguments } from "../../src/server/argument-path.ts";

const schema = buildSchema(`
  directive @asOf(date: String!) on QUERY
  input Near { km: Float! }
  input Where { near: Near, OR: [Where!], title: String }
  type Query { events(where: Where, first: Int): Query, name: String }
`);

/** The argument that each error of a document is given, in the order of the errors. */
function argumentsAtFault(text: string): unknown[] {
  const document = parse(text);
  const errors = validate(schema, document);
  nameArguments(document, errors);
  return errors.map((error) => error.extensions.argument);
}

test.each([
  ['{ events(first: "ten") { name } }', "first"],
  ["{ events(where: { near: { km: true } }) { name } }", "where.near.km"],
  ["{ events(where: { near: {} }) { name } }", "where.near"],
  ['{ events(where: { OR: [{ title: "a" }, { title: 3 }] }) { name } }', "where.OR.1.title"],
  ['{ events { events(where: { tittle: "a" }) { name } } }', "where.tittle"],
  ["query @asOf(date: 2021) { name }", "@asOf.date"],
  ['query ($first: Int = "ten") { events(first: $first) { name } }', "$first"],
])("%s: %s", (text, argument) => {
  expect(argumentsAtFault(text)).toEqual([argument]);
});

test("errors about the schema, not about a value, name no argument", () => {
  expect(argumentsAtFault("{ events(frist: 1) { nam } }")).toEqual([undefined, undefined]);
});

test("several faults each have their own path", () => {
  const text = '{ events(first: "a", where: { title: 1 }) { events(first: "b") { name } } }';
  expect(argumentsAtFault(text)).toEqual(["first", "where.title", "first"]);
});
