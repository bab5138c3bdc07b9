/**
 * What a property holds. `date` is a day as YYYY-MM-DD, `point` is WGS 84 in degrees. The statements that write
 * make Neo4j's own types of them, so that a change is plain JSON and knows no driver.
 */
export type ValueType = "text" | "texts" | "integer" | "flag" | "date" | "point";

/** The properties of a kind of record, by name. */
export type Shape = Readonly<Record<string, ValueType>>;

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

interface Held {
  text: string;
  texts: readonly string[];
  integer: number;
  flag: boolean;
  date: string;
  point: Point;
}

/** Values for all properties of a shape: null is "not said". */
export type Values<S extends Shape> = { readonly [Name in keyof S]: Held[S[Name]] | null };
