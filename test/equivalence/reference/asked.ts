import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from "graphql";
import type { MemoryGraph } from "../graph/memory-graph.ts";
import type { Cursors } from "./cursors.ts";
import type { Filter } from "./filter.ts";
import type { OrderBy } from "./node-order.ts";
import type { PageArguments } from "./page.ts";

/** What all resolvers of one operation share. */
export interface World {
  readonly schema: GraphQLSchema;
  readonly graph: MemoryGraph;
  readonly cursors: Cursors;
}

/** The arguments of all fields together, coerced to their types. */
export interface GivenArguments extends PageArguments {
  readonly where?: Filter | null;
  readonly orderBy?: readonly OrderBy[] | null;
  readonly km?: number | null;
  readonly precision?: string | null;
  readonly by?: readonly string[];
  readonly withinKm?: number | null;
  readonly rollUp?: boolean | null;
  readonly id?: string | null;
  readonly ids?: readonly string[];
  readonly key?: string | null;
  readonly name?: string | null;
}

/** A field that an operation asks for. */
export interface Asked {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The type of the field, without lists and non-null. */
  readonly type: GraphQLNamedType;
  readonly given: GivenArguments;
}
