import type { GraphQLField, GraphQLObjectType } from "graphql";
import type { FieldMapping } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import type { Element } from "../element.ts";
import type { SelectedField } from "../operation/selection.ts";
import type { Projection } from "./projection.ts";

/** A selected field, and all that is known of its place in the operation, the schema and the graph. */
export interface FieldAt<K extends FieldMapping["kind"]> {
  readonly selected: SelectedField;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly mapping: Extract<FieldMapping, { kind: K }>;
  /** Dotted response path, for messages. */
  readonly path: string;
  /** Goes before the names of the properties of a record. */
  readonly prefix: string;
}

/** Projects fields with mappings of one kind. */
export type Projector<K extends FieldMapping["kind"]> = (
  compilation: Compilation,
  element: Element,
  at: FieldAt<K>,
) => Projection;
