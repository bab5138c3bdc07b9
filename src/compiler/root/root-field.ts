import type { GraphQLField, GraphQLObjectType } from "graphql";
import type { RootMapping } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import type { Arguments, SelectedField } from "../operation/selection.ts";
import type { Projection } from "../projection/projection.ts";

/** A field of the query type where an operation selects it. */
export interface RootAt<K extends RootMapping["kind"] = RootMapping["kind"]> {
  readonly field: GraphQLField<unknown, unknown>;
  readonly query: GraphQLObjectType;
  readonly selected: SelectedField;
  readonly given: Arguments;
  readonly mapping: Extract<RootMapping, { kind: K }>;
}

/** Projects root fields with mappings of one kind. */
export type RootProjector<K extends RootMapping["kind"]> = (
  compilation: Compilation,
  at: RootAt<K>,
) => Projection;
