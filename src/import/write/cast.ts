import type { Shape, ValueType } from "../change/values.ts";

// JSON has one kind of number and no dates: Neo4j makes its own types of what arrives. All of them keep null.
const casts: Readonly<Record<ValueType, (value: string) => string>> = {
  text: (value) => value,
  texts: (value) => value,
  flag: (value) => value,
  integer: (value) => `toInteger(${value})`,
  date: (value) => `date(${value})`,
  point: (value) => `point(${value})`,
};

/** Cypher expressions for the values of a row, by property. */
export function castValues(shape: Shape): [property: string, expression: string][] {
  return Object.entries(shape).map(([property, type]) => [property, casts[type](`row.values.${property}`)]);
}
