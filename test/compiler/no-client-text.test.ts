import { describe, expect, test } from "vitest";
import { buildGraphSchema } from "../../schema/build.ts";
import { globalId } from "../../schema/graph/global-id.ts";
import { compiled } from "./plans.ts";
import { textArguments } from "./text-arguments.ts";

const attacks = [
  "' OR 1 = 1 //",
  '" }) DETACH DELETE n //',
  "`) DETACH DELETE n //",
  "\\' RETURN 1 //",
  "\\u0027 RETURN 1 \\u0060",
  "$param0",
  "this0.key",
  "}] AS c0 UNION ALL MATCH (n) RETURN n /*",
  "line\nbreak\r\u2028\u0000",
  "date('2021-01-01')",
  "{process.env.NEO4J_PASSWORD}",
  "__proto__",
];
const all = attacks.join(" ");

/** What tells whether a text of the client went in: no statement has these words. */
const telltale = /DETACH|DELETE|process|__proto__|OR 1|UNION ALL MATCH \(n\)/;

/** The statements of an operation, or the code of the error that it is refused with. */
function outcome(operation: string, variables?: Record<string, unknown>): unknown {
  try {
    return compiled(operation, variables).texts;
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code ?? String(error);
  }
}

const places = textArguments(await buildGraphSchema());

test("there are hundreds of places for text", () => {
  expect(places.length).toBeGreaterThan(300);
});

test.each(places)("no text changes the statement at $path", ({ type, write }) => {
  const harmful = outcome(write(literal(all)));
  expect(harmful).toEqual(outcome(write('"a"')));
  expect(String(harmful)).not.toMatch(telltale);

  const operation = `query ($text: ${type}) ${write("$text")}`;
  expect(outcome(operation, { text: all })).toEqual(outcome(operation, { text: "a" }));
});

describe.each(attacks)("%j", (attack) => {
  const filtered = "query ($where: EventFilter) { events(where: $where) { nodes { key } } }";
  const find = "query ($key: String) { event(key: $key) { title } }";

  test("goes to the database as a value, and as nothing else", () => {
    const { texts, parameters } = compiled(find, { key: attack });
    expect(texts).toEqual(compiled(find, { key: "a" }).texts);
    expect(parameters).toEqual([[attack]]);
  });

  test("inside an object that is one variable", () => {
    const where = (text: string) => ({
      where: { OR: [{ title: { in: [text, "b"] } }, { NOT: { key: { startsWith: text } } }] },
    });
    expect(compiled(filtered, where(attack)).texts).toEqual(compiled(filtered, where("a")).texts);
  });

  test("as the name of an object's field", () => {
    expect(() =>
      compiled(filtered, JSON.parse(`{ "where": { ${JSON.stringify(attack)}: { "eq": 1 } } }`)),
    ).toThrow("is not defined by type");
  });

  test("as a value of an enum, a day or a number", () => {
    const ordered = "query ($by: [EventOrder!]) { events(orderBy: $by) { nodes { key } } }";
    expect(() => compiled(ordered, { by: [{ field: "DATE", direction: attack }] })).toThrow("Direction");
    expect(() => compiled(ordered, { by: [{ field: attack, direction: "ASC" }] })).toThrow("EventOrderField");
    expect(() => compiled(filtered, { where: { date: { eq: attack } } })).toThrow("date");
    expect(() => compiled(filtered, { where: { deaths: { eq: attack } } })).toThrow("Int");
  });

  test("inside a global id, as its label and as its key", () => {
    const byId = "query ($id: ID!) { node(id: $id) { id } }";
    const asKey = compiled(byId, { id: globalId("Event", attack) });
    expect(asKey.texts).toEqual(compiled(byId, { id: globalId("Event", "a") }).texts);
    expect(asKey.parameters).toEqual([[attack]]);
    expect(compiled(byId, { id: globalId(attack, "a") }).texts).toEqual(compiled(byId, { id: "a" }).texts);
  });

  test("inside a cursor, as a value and as the name of its list", () => {
    const page = "query ($after: String) { factions(after: $after) { nodes { key } } }";
    const cursor = (...parts: unknown[]) => ({
      after: Buffer.from(JSON.stringify(parts)).toString("base64url"),
    });
    const harmful = compiled(page, cursor("factions ", attack));
    expect(harmful.texts).toEqual(compiled(page, cursor("factions ", "a")).texts);
    expect(harmful.parameters).toContain(attack);
    expect(() => compiled(page, cursor(attack, "a"))).toThrow("no cursor of this list");
  });
});

test.each(["this0", "param0", "c0", "RETURN", "DETACH", "__proto__", "constructor", "key", "null", "true_"])(
  "the name %s, for an operation, an alias, a variable and a fragment",
  (name) => {
    const operation = (given: string) => `
      query ${given}($${given}: String, $${given}_: Int) {
        ${given}: events(where: { title: { eq: $${given} } }, first: $${given}_) { ${given}: nodes { ...${given} } }
      }
      fragment ${given} on Event { ${given}: title ${given}_: place { ${given}: name } }`;
    const variables = (given: string) =>
      Object.fromEntries([
        [given, "text"],
        [`${given}_`, 3],
      ]);
    expect(compiled(operation(name), variables(name)).texts).toEqual(
      compiled(operation("a"), variables("a")).texts,
    );
  },
);

/** A text as a string of GraphQL, which has JSON's escapes. */
function literal(text: string): string {
  return JSON.stringify(text);
}
