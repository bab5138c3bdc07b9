import type { Shape, ValueType } from "../change/values.ts";

/** How a value of a type travels: JSON has one kind of number, no dates and no points. All of it keeps null. */
interface Travel {
  /** Cypher that makes Neo4j's own value of what a row holds. */
  readonly store: (value: string) => string;
  /** Cypher that makes of it what a row would hold. */
  readonly read: (property: string) => string;
}

const plain: Travel = { store: (value) => value, read: (property) => property };

const travels: Readonly<Record<ValueType, Travel>> = {
  text: plain,
  texts: plain,
  flag: plain,
  integer: { ...plain, store: (value) => `toInteger(${value})` },
  date: { store: (value) => `date(${value})`, read: (property) => `toString(${property})` },
  point: {
    store: (value) => `point(${value})`,
    read: (property) =>
      `CASE WHEN ${property} IS NOT NULL THEN {latitude: ${property}.latitude, longitude: ${property}.longitude} END`,
  },
};

/** The properties of an element as Cypher: assignments from `row.values`, and a list in the order of the shape. */
export function storeValues(element: string, shape: Shape): string[] {
  return Object.entries(shape).map(
    ([property, type]) => `${element}.${property} = ${travels[type].store(`row.values.${property}`)}`,
  );
}

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

/** The values of a change, in the order of the shape. */
export function orderedValues(shape: Shape, values: StoredValues): StoredValues {
  return Object.fromEntries(Object.keys(shape).map((property) => [property, values[property]]));
}
