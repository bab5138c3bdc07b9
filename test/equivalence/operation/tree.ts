import type { GraphQLInputType, GraphQLOutputType } from "graphql";

/**
 * A random operation before it is written down. It shrinks part by part, and each part can still be written. Its
 * values come in several variants, as a statement that is planned already is answered ten times as fast as a new one.
 */
export interface OperationTree {
  readonly selections: readonly SelectionTree[];
  /** The day that it asks the graph as of; null: as it is. */
  readonly asOf: GivenTree | null;
}

export type SelectionTree = FieldTree | FragmentTree;

export interface FieldTree {
  readonly kind: "field";
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly given: readonly GivenTree[];
  readonly aliased: boolean;
  /** Is it written in two halves, for the server to merge? */
  readonly halved: boolean;
  readonly condition: Condition | null;
  /** Undefined for leaves. */
  readonly selections: readonly SelectionTree[] | undefined;
}

export interface FragmentTree {
  readonly kind: "fragment";
  /** The type that it is for; none: whatever it stands in, if it is inline. */
  readonly on: string | null;
  readonly named: string | null;
  readonly condition: Condition | null;
  readonly selections: readonly SelectionTree[];
}

export interface Condition {
  readonly directive: "skip" | "include";
  readonly holds: boolean;
  /** Then it holds in every other variant. */
  readonly asVariable: boolean;
}

/** A value by its name: an argument, or a field of an input object. */
export interface GivenTree {
  readonly name: string;
  readonly value: ValueTree;
}

/** How a value is given; `absent`: by a variable that the request does not have. */
export type Way = "literal" | "variable" | "default" | "absent";

export interface ValueTree {
  readonly type: GraphQLInputType;
  readonly way: Way;
  readonly content: Content;
}

export type Content =
  | { readonly kind: "null" }
  /** One of these, by variant. */
  | { readonly kind: "leaf"; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "object"; readonly fields: readonly GivenTree[] }
  | { readonly kind: "list"; readonly items: readonly ValueTree[] }
  /** Some of the cursors that the same list had in an earlier answer, by variant; below zero: none of any list. */
  | { readonly kind: "cursor"; readonly picks: readonly number[] };

/** How many variants of its values an operation has. */
export const variants = 48;

/** What a variant has of several values. */
export function ofVariant<T>(values: readonly T[], variant: number): T {
  const value = values[variant % values.length];
  if (value === undefined) throw new RangeError("A variant has no value");
  return value;
}
