import { neo4jDate, neo4jPoint } from "../../neo4j/values.ts";
import type { Point, Shape, ValueType } from "../change/values.ts";

/** How a value of a type travels: a change has one kind of number, no dates and no points. */
interface Travel {
  /** Neo4j's own value of what a change holds. */
  readonly store: (value: never) => unknown;
  /** Cypher that makes of a property what a change would hold. Keeps null. */
  readonly read: (property: string) => string;
}

const plain: Travel = { store: (value) => value, read: (property) => property };

const travels: Readonly<Record<ValueType, Travel>> = {
  text: plain,
  texts: plain,
  flag: plain,
  integer: { ...plain, store: (value: number) => BigInt(value) },
  date: { store: neo4jDate, read: (property) => `toString(${property})` },
  point: {
    store: (point: Point) => neo4jPoint(point),
    read: (property) =>
      `CASE WHEN ${property} IS NOT NULL THEN {latitude: ${property}.latitude, longitude: ${property}.longitude} END`,
  },
};

/** Values as Neo4j keeps them, in the order of the shape: without their names, which each of many rows would repeat. */
export function storedValues(shape: Shape, values: StoredValues): readonly unknown[] {
  return Object.entries(shape).map(([property, type]) => {
    const value = values[property] ?? null;
    return value === null ? null : travels[type].store(value as never);
  });
}

/** Cypher: a map of what `storedValues` puts into `row.values`. */
export function storeValues(shape: Shape): string {
  return `{${Object.keys(shape)
    .map((property, index) => `${property}: row.values[${index}]`)
    .join(", ")}}`;
}

/** The properties of an element as Cypher: a list in the order of the shape. */
export function readValues(element: string, shape: Shape): string {
  const values = Object.entries(shape).map(([property, type]) =>
    travels[type].read(`${element}.${property}`),
  );
  return `[${values.join(", ")}]`;
}

/** Values by property, always in the order of the shape, so that equal ones look equal. */
export type StoredValues = Readonly<Record<string, unknown>>;

/** Puts what `readValues` reads back under the names of its properties. */
export function namedValues(shape: Shape, list: readonly unknown[]): StoredValues {
  return Object.fromEntries(Object.keys(shape).map((property, index) => [property, list[index]]));
}

/** A null for each property of a shape. */
export function noValues(shape: Shape): StoredValues {
  return Object.fromEntries(Object.keys(shape).map((property) => [property, null]));
}

/** The values of a change, in the order of the shape. */
export function orderedValues(shape: Shape, values: StoredValues): StoredValues {
  return Object.fromEntries(Object.keys(shape).map((property) => [property, values[property] ?? null]));
}
