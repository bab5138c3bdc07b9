import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { Input } from "./input.ts";
import type { Observations } from "./observations.ts";

/** The arguments given to a field, by name. */
export type Arguments = Partial<Record<string, Input>>;

/** A field of an operation: all that the operation asks under one response key. */
export interface SelectedField {
  readonly responseKey: string;
  readonly name: string;
  readonly selections: readonly SelectionSetNode[];
  readonly nodes: readonly FieldNode[];
}

/** Reads the selections of one operation. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #seen: Observations;

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    seen: Observations,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#seen = seen;
  }

  /** The fields selected on an object type, fragments spread and fields of one response key merged, in response order. */
  fields(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectedField[] {
    const nodes = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(type, set, nodes, spread);
    return Array.from(nodes, ([responseKey, fieldNodes]) => ({
      responseKey,
      name: fieldNodes[0]?.name.value ?? "",
      nodes: fieldNodes,
      selections: fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    }));
  }

  /** The arguments of a field; `path` is where the field stands in the response. */
  arguments(field: GraphQLField<unknown, unknown>, selected: SelectedField, path: string): Arguments {
    const given = new Map(selected.nodes[0]?.arguments?.map(({ name, value }) => [name.value, value]));
    return Object.fromEntries(
      field.args.flatMap((argument) => {
        const input = Input.ofArgument(
          argument,
          given.get(argument.name),
          `${path}.${argument.name}`,
          this.#seen,
        );
        return input ? [[argument.name, input]] : [];
      }),
    );
  }

  #collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    nodes: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!this.#included(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        nodes.set(key, [...(nodes.get(key) ?? []), selection]);
        continue;
      }
      const fragment = this.#fragment(selection, spread);
      if (fragment && this.#applies(type, fragment.typeCondition?.name.value)) {
        this.#collect(type, fragment.selectionSet, nodes, spread);
      }
    }
  }

  #fragment(selection: Exclude<SelectionNode, FieldNode>, spread: Set<string>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    const name = selection.name.value;
    if (spread.has(name)) return undefined;
    spread.add(name);
    return this.#fragments.get(name);
  }

  #applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (!condition || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }

  #included(selection: SelectionNode): boolean {
    return (selection.directives ?? []).every(({ name, arguments: given }) => {
      const condition = given?.[0]?.value;
      if ((name.value !== "skip" && name.value !== "include") || !condition) return true;
      const holds =
        condition.kind === Kind.VARIABLE
          ? this.#seen.look((variables) => variables[condition.name.value] === true)
          : condition.kind === Kind.BOOLEAN && condition.value;
      return holds === (name.value === "include");
    });
  }
}
