import type { GraphQLInputType, GraphQLOutputType } from "graphql";

/** A random operation before it is written down. It shrinks part by part, and each part can still be written. */
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
  | { readonly kind: "leaf"; readonly value: string | number | boolean }
  | { readonly kind: "enum"; readonly value: string }
  | { readonly kind: "object"; readonly fields: readonly GivenTree[] }
  | { readonly kind: "list"; readonly items: readonly ValueTree[] }
  /** One of the cursors that the same list had in an earlier answer; below zero: none of any list. */
  | { readonly kind: "cursor"; readonly pick: number };
