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
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { World } from "./asked.ts";
import { isFaulty } from "./faults.ts";

/** An operation, and its variables coerced to their types. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/**
 * The response keys of the root fields that are refused, as they or a field inside has an argument that is not
 * allowed: even where nothing comes of it that the field could be asked of.
 */
export function refusedFields(world: World, operation: Operation): Set<string> {
  const query = world.schema.getQueryType() as GraphQLObjectType;
  const refused = new Set<string>();
  for (const { parent, node } of selected(world, operation, query, operation.definition.selectionSet)) {
    if (isRefused(world, operation, parent, node)) refused.add(node.alias?.value ?? node.name.value);
  }
  return refused;
}

interface Selected {
  readonly parent: GraphQLCompositeType;
  readonly node: FieldNode;
}

function isRefused(
  world: World,
  operation: Operation,
  parent: GraphQLCompositeType,
  node: FieldNode,
): boolean {
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (!field) return false;
  const type = getNamedType(field.type);
  const given = getArgumentValues(field, node, operation.variables);
  if (isFaulty(world, { parent: parent as GraphQLObjectType, field, type, given })) return true;
  if (!node.selectionSet || !isCompositeType(type)) return false;
  return selected(world, operation, type, node.selectionSet).some((inner) =>
    isRefused(world, operation, inner.parent, inner.node),
  );
}

/** The fields that are selected right here, through whichever fragments; what is skipped is not among them. */
function selected(
  world: World,
  operation: Operation,
  parent: GraphQLCompositeType,
  set: SelectionSetNode,
): Selected[] {
  return set.selections.flatMap((selection) => {
    if (!isIncluded(selection, operation)) return [];
    if (selection.kind === Kind.FIELD) return [{ parent, node: selection }];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(operation, selection.name.value);
    const condition = fragment.typeCondition && world.schema.getType(fragment.typeCondition.name.value);
    return selected(world, operation, isCompositeType(condition) ? condition : parent, fragment.selectionSet);
  });
}

function fragmentOf({ document }: Operation, name: string): FragmentDefinitionNode {
  const fragment = document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new TypeError(`There is no fragment ${name}`);
  return fragment;
}

function isIncluded(selection: SelectionNode, { variables }: Operation): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}
