/** Where the GraphQL types and fields stand in the graph. Kept as extensions under `graph`; the compiler reads them. */
import type { RelationshipType } from "./relationships.ts";

/** One step from a node to another: `OUT` follows the arrow, `IN` goes against it. */
export interface Hop {
  /** Relationship type, or the several types that may be followed, of which two nodes are joined by one at most. */
  readonly type: RelationshipType | readonly RelationshipType[];
  readonly direction: "OUT" | "IN";
  /** Takes the step again and again: `[0, 8]` is "itself or up to eight steps away". Once, where absent. */
  readonly repeat?: readonly [least: number, most: number];
  /** Values that the relationship's own properties must have. */
  readonly having?: Readonly<Record<string, boolean | string>>;
  /** For a step taken again and again: what each of its relationships must be, by its `kind`, or by its type if it has none. */
  readonly each?: readonly string[];
}

/** What a type of objects stands for: a labelled node, or the relationship by which the parent reached it. */
export interface ElementMapping {
  readonly element: "node" | "relationship";
  readonly label?: string;
  /** Sort properties by value of the type's order enum. */
  readonly orders?: Readonly<Record<string, string>>;
  /** Properties with a range index beside those that orders and filters use. */
  readonly indexed?: readonly string[];
  /** Pairs of properties with an index that has the nodes of one value of the first in order of the second. */
  readonly inOrder?: readonly (readonly [of: string, by: string])[];
  /** Properties in the label's full-text index. */
  readonly fullText?: readonly string[];
  /** Label of the nodes that keep what such a node showed before; they are in the same full-text index. */
  readonly past?: string;
}

export type FieldMapping =
  /** The opaque global id, made of label and key. */
  | { readonly kind: "id" }
  | { readonly kind: "property"; readonly property: string }
  /** An object made of a point property: WGS 84, y is the latitude. */
  | { readonly kind: "point"; readonly property: string }
  /** An object whose fields lie on the same element, their property names behind a prefix; null when `unless` is. */
  | { readonly kind: "record"; readonly prefix?: string; readonly unless?: string }
  | { readonly kind: "one"; readonly path: readonly Hop[] }
  | { readonly kind: "list"; readonly path: readonly Hop[] }
  /** `rolledUp` is the path to take where the argument `rollUp` says so. */
  | { readonly kind: "connection"; readonly path: readonly Hop[]; readonly rolledUp?: readonly Hop[] }
  /** On an edge: the nodes on the shortest such path from the edge's node back to the element, without the first. */
  | { readonly kind: "via"; readonly path: readonly Hop[] }
  /** The node at the far end of a relationship element. */
  | { readonly kind: "end" }
  /** The earliest known of the nodes whose keys a list property holds. */
  | { readonly kind: "keyed"; readonly label: string; readonly property: string }
  /** The least or greatest value of a property over the nodes at the end of a path. */
  | {
      readonly kind: "extreme";
      readonly pick: "min" | "max";
      readonly path: readonly Hop[];
      readonly property: string;
    }
  /** A connection of what lies within a distance of the element's own point; what is placed too roughly is near nothing. */
  | {
      readonly kind: "around";
      readonly label: "Event" | "Place";
      /** The one of the two that has a precision. */
      readonly precise: "self" | "found";
      /** Values of `kind` of what counts. */
      readonly only?: readonly string[];
    }
  /** What the accounts of an event and the live claims about it differ on. */
  | { readonly kind: "disputes" }
  /** On an edge to something around: how far it is, in km. */
  | { readonly kind: "distance" }
  /** On an edge to something around: in which direction it lies, in degrees from north. */
  | { readonly kind: "bearing" }
  /** What a group is made by; null unless it is grouped by that. */
  | { readonly kind: "dimension"; readonly by: string }
  /** A number or day computed over what is in a group. */
  | { readonly kind: "measure"; readonly measure: Measure };

export type Measure = "events" | "claims" | "deaths" | "firstOn" | "lastOn";

/** Where the values lie by which a group is made. */
export type Dimension =
  /** Each node at the end of the path, where its properties have these values. */
  | {
      readonly kind: "node";
      readonly path: readonly Hop[];
      readonly rolledUp?: readonly Hop[];
      readonly only?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "property"; readonly property: string }
  /** The start of a date property, as text: YYYY, YYYY-MM or YYYY-MM-DD. */
  | { readonly kind: "period"; readonly property: string; readonly length: 4 | 7 | 10 }
  /** Each city within the distance asked for. */
  | { readonly kind: "city" };

/** What groups of one kind are made of. */
export interface GroupMapping {
  readonly of: "Event" | "Claim";
  readonly dimensions: Readonly<Record<string, Dimension>>;
}

/** How a field of the query type finds its answer. */
export type RootMapping =
  /** One thing by exactly one of its arguments. Of several that have a name, the greatest by `prefer`, else an error. */
  | { readonly kind: "find"; readonly label: string; readonly prefer?: string }
  /** Any thing by its global id. */
  | { readonly kind: "findAny" }
  /** Any things by their global ids, in that order. */
  | { readonly kind: "findEach" }
  /** A page of all nodes of a label. */
  | { readonly kind: "all"; readonly label: string }
  /** Things by their names and by words. */
  | { readonly kind: "search" }
  | { readonly kind: "groups" }
  /** The shortest paths from one thing to another. */
  | { readonly kind: "paths" };

/** What a field of a filter tests. Fields without a mapping are the combiners AND, OR, NOT. */
export type FilterMapping =
  | { readonly kind: "property"; readonly property: string }
  | { readonly kind: "flag"; readonly property: string }
  | { readonly kind: "id" }
  /** Any known name, by its folded key. */
  | { readonly kind: "name" }
  /** `some`, `none`, `every` over the nodes at the end of a path. */
  | { readonly kind: "relation"; readonly path: readonly Hop[] }
  /** A filter that a node at the end of a path has to meet. */
  | { readonly kind: "reached"; readonly path: readonly Hop[]; readonly rolledUp?: readonly Hop[] }
  /** Not a test: says that the tests beside it take their rolled-up paths. */
  | { readonly kind: "rollUp" }
  | { readonly kind: "near" }
  | { readonly kind: "within" };

declare module "graphql" {
  interface GraphQLObjectTypeExtensions {
    graph?: ElementMapping;
    groups?: GroupMapping;
  }
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    graph?: FieldMapping;
    root?: RootMapping;
  }
  interface GraphQLInputFieldExtensions {
    graph?: FilterMapping;
  }
}
