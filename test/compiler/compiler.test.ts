import { describe, expect, test } from "vitest";
import { type Compiled, CompiledOperation } from "./plans.ts";

/** An operation compiled for one set of variables after the other. */
function compileEach(operation: string, ...variables: Record<string, unknown>[]): Compiled[] {
  const compiled = new CompiledOperation(operation);
  return variables.map((values) => compiled.for(values));
}

const filtered =
  "query ($where: EventFilter, $first: Int) { events(where: $where, first: $first) { nodes { key } } }";

describe("one plan serves other values", () => {
  test.each([
    ["of a filter", { where: { title: { eq: "a" } } }, { where: { title: { eq: "b" } } }],
    [
      "of a list of any length",
      { where: { kind: { in: ["IED"] } } },
      { where: { kind: { in: ["ROCKET", "RAID"] } } },
    ],
    ["of a radius and its centre", near("Baghdad", 50), near("Samawah", 0.5)],
    ["of a page's size", { first: 10 }, { first: 1000 }],
    ["of a day", { where: { date: { gte: "2021-01-01" } } }, { where: { date: { gte: "1999-12-31" } } }],
  ])("%s", (_what, one, other) => {
    const [first, second] = compileEach(filtered, one, other);
    expect(second?.plan).toBe(first?.plan);
    expect(second?.parameters).not.toEqual(first?.parameters);
  });

  test("of @asOf", () => {
    const asOf = "query ($day: Date!) @asOf(date: $day) { events { totalCount } }";
    const [one, other] = compileEach(asOf, { day: "2021-01-19" }, { day: "2021-01-20" });
    expect(other?.plan).toBe(one?.plan);
  });

  test("of a cursor in the same list", () => {
    const after = "query ($after: String) { factions(after: $after) { nodes { key } } }";
    const [one, other] = compileEach(after, { after: cursor("pmf") }, { after: cursor("united-states") });
    expect(other?.plan).toBe(one?.plan);
  });
});

describe("another shape has another plan", () => {
  test.each([
    ["another test", { where: { title: { eq: "a" } } }, { where: { title: { contains: "a" } } }],
    ["a test of null", { where: { title: { eq: "a" } } }, { where: { title: { eq: null } } }],
    ["a test more", { where: { isSeries: true } }, { where: { isSeries: true, kind: { eq: "IED" } } }],
    ["an alternative more", anyOf("a"), anyOf("a", "b")],
    ["a relation", { where: {} }, { where: { claims: { none: {} } } }],
    ["no filter", { where: { title: { eq: "a" } } }, { where: null }],
  ])("%s", (_what, one, other) => {
    const [first, second, again] = compileEach(filtered, one, other, one);
    expect(second?.texts).not.toEqual(first?.texts);
    expect(again?.plan).toBe(first?.plan);
  });

  test.each([
    [
      "an order",
      "query ($by: [EventOrder!]) { events(orderBy: $by) { nodes { key } } }",
      { by: date("ASC") },
      { by: date("DESC") },
    ],
    [
      "what is included",
      "query ($all: Boolean!) { events { nodes { key title @include(if: $all) } } }",
      { all: true },
      { all: false },
    ],
    [
      "a grouping",
      "query ($by: [EventGrouping!]!) { eventGroups(by: $by) { nodes { kind eventCount } } }",
      { by: ["KIND"] },
      { by: ["KIND", "YEAR"] },
    ],
    [
      "a page from the end",
      "query ($first: Int, $last: Int) { events(first: $first, last: $last) { nodes { key } } }",
      { first: 5 },
      { last: 5 },
    ],
  ])("%s", (_what, operation, one, other) => {
    const [first, second] = compileEach(operation, one, other);
    expect(second?.texts).not.toEqual(first?.texts);
  });
});

test("what a wrong value came to is not kept for the right one", () => {
  const operation = new CompiledOperation(filtered);
  expect(() => operation.for(near("Baghdad", -1))).toThrow("where.near.km");
  expect(operation.for(near("Baghdad", 1)).texts).toHaveLength(1);
});

test("a value in the text and one in a variable come to the same statement", () => {
  const written = new CompiledOperation(
    '{ events(where: { title: { eq: "a" } }, first: 3) { nodes { key } } }',
  );
  const sent = new CompiledOperation(filtered);
  const [one, other] = [written.for(), sent.for({ where: { title: { eq: "a" } }, first: 3 })];
  expect([other.texts, other.parameters]).toEqual([one.texts, one.parameters]);
});

function near(place: string, km: number) {
  return { where: { near: { place, km } } };
}

function anyOf(...titles: string[]) {
  return { where: { OR: titles.map((title) => ({ title: { eq: title } })) } };
}

function date(direction: string) {
  return [{ field: "DATE", direction }];
}

function cursor(key: string): string {
  return Buffer.from(JSON.stringify(["factions ", key])).toString("base64url");
}
