import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { nameArguments, nameVariables } from "../../src/server/argument-path.ts";

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
  nameArguments(schema, document, errors);
  return errors.map((error) => error.extensions.argument);
}

test.each([
  ['{ events(first: "ten") { name } }', "events.first"],
  ["{ events(where: { near: { km: true } }) { name } }", "events.where.near.km"],
  ["{ events(where: { near: {} }) { name } }", "events.where.near"],
  ['{ events(where: { OR: [{ title: "a" }, { title: 3 }] }) { name } }', "events.where.OR[1].title"],
  ['{ events { events(where: { tittle: "a" }) { name } } }', "events.events.where.tittle"],
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
  expect(argumentsAtFault(text)).toEqual(["events.first", "events.where.title", "events.events.first"]);
});

test("what may stand there is told by type, and for a field that is not there by the object's fields", () => {
  const text = '{ events(where: { OR: [{ tittle: "a", near: { km: "b" } }] }, first: "c") { name } }';
  const document = parse(text);
  const errors = validate(schema, document);
  nameArguments(schema, document, errors);
  expect(errors.map(({ extensions }) => [extensions.argument, extensions.allowed])).toEqual([
    ["events.where.OR[0].tittle", "an object with any of near, OR, title"],
    ["events.where.OR[0].near.km", "a number"],
    ["events.first", "a whole number of at most 32 bits"],
  ]);
});

test("the same is told of the values of variables", () => {
  const operation = parse("query ($where: Where, $first: Int) { events(where: $where) { name } }")
    .definitions[0];
  const { variableDefinitions = [] } = operation as OperationDefinitionNode;
  const values = { where: { OR: [{ near: { km: "b" } }, { tittle: "a" }] }, first: "c" };
  const { errors = [] } = getVariableValues(schema, variableDefinitions, values);
  nameVariables(schema, errors);
  expect(errors.map(({ extensions }) => [extensions.argument, extensions.allowed])).toEqual([
    ["$where.OR[0].near.km", "a number"],
    ["$where.OR[1]", "an object with any of near, OR, title"],
    ["$first", "a whole number of at most 32 bits"],
  ]);
});
