import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { readGlobalId } from "../../../schema/graph/global-id.ts";
import type { Asked, GivenArguments, World } from "./asked.ts";
import { isFaulty } from "./faults.ts";
import { objectTypes } from "./labels.ts";

/** An operation, and its variables coerced to their types. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/**
 * The response keys of the root fields that are refused, as they or a field inside has an argument that is not
 * allowed: even where the graph has nothing of which the field could be asked, but not where no graph could.
 */
export function refusedFields(world: World, operation: Operation): Set<string> {
  const query = world.schema.getQueryType() as GraphQLObjectType;
  const search = new Search(world, operation);
  const asked = search.fields([query], operation.definition.selectionSet);
  return new Set(asked.filter((field) => search.isRefused(field)).map(({ node }) => keyOf(node)));
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

interface FieldAt {
  readonly parent: GraphQLObjectType;
  readonly node: FieldNode;
}

class Search {
  readonly #world: World;
  readonly #operation: Operation;

  constructor(world: World, operation: Operation) {
    this.#world = world;
    this.#operation = operation;
  }

  /** Whether a field or one inside is refused; `by` is what the groups are made by in which it stands. */
  isRefused({ parent, node }: FieldAt, by?: GivenArguments["by"]): boolean {
    const field = parent.getFields()[node.name.value];
    if (!field) return false;
    const mapping = field.extensions.graph;
    if (mapping?.kind === "dimension" && !by?.includes(mapping.by)) return false;
    const type = getNamedType(field.type);
    const given: GivenArguments = getArgumentValues(field, node, this.#operation.variables);
    const asked = { parent, field, type, given };
    if (isFaulty(this.#world, asked)) return true;
    if (!node.selectionSet || !isCompositeType(type)) return false;
    return this.fields(this.#types(asked, type), node.selectionSet).some((inner) =>
      this.isRefused(inner, given.by ?? by),
    );
  }

  /** The fields that are selected right here on objects of some types, through whichever fragments. */
  fields(types: readonly GraphQLObjectType[], set: SelectionSetNode): FieldAt[] {
    return set.selections.flatMap((selection) => {
      if (!this.#isIncluded(selection)) return [];
      if (selection.kind === Kind.FIELD) return types.map((parent) => ({ parent, node: selection }));
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragment(selection.name.value);
      const on = fragment.typeCondition && this.#world.schema.getType(fragment.typeCondition.name.value);
      const fitting = on ? objectTypes(this.#world.schema, on) : types;
      return this.fields(
        types.filter((type) => fitting.includes(type)),
        fragment.selectionSet,
      );
    });
  }

  /** The types of which objects can be at a field: where ids say what they are of, those. */
  #types({ given }: Asked, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    const types = objectTypes(this.#world.schema, type);
    const ids = given.ids ?? (given.id && types.length > 1 ? [given.id] : undefined);
    const labels = ids?.map((id) => readGlobalId(id)?.label);
    return labels ? types.filter(({ extensions: { graph } }) => labels.includes(graph?.label)) : types;
  }

  #fragment(name: string): FragmentDefinitionNode {
    const fragment = this.#operation.document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new TypeError(`There is no fragment ${name}`);
    return fragment;
  }

  #isIncluded(selection: SelectionNode): boolean {
    const { variables } = this.#operation;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.if !== true && include?.if !== false;
  }
}
