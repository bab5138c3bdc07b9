import type { GraphQLObjectType } from "graphql";
import { readGlobalId } from "../../../schema/graph/global-id.ts";
import type { RootMapping } from "../../../schema/graph/mapping.ts";
import { keyOf, type MemoryNode } from "../graph/memory-graph.ts";
import { typeLabelled } from "../graph/shapes.ts";
import type { Asked, GivenArguments, World } from "./asked.ts";
import { allNodes } from "./connection.ts";
import { Element } from "./element.ts";
import { groupsOf } from "./groups.ts";
import { labelsOf } from "./labels.ts";
import { named } from "./names.ts";
import { mostPopulous } from "./space.ts";

/** The value of a root field whose arguments are allowed. */
export function resolveRoot(world: World, asked: Asked): unknown {
  const mapping = asked.field.extensions.root;
  const { given } = asked;
  switch (mapping?.kind) {
    case "all":
      return allNodes(world, asked, mapping.label);
    case "groups":
      return groupsOf(world, asked);
    case "find":
      return element(
        asked.type as GraphQLObjectType,
        mapping.prefer ? mostPopulous(found(world, mapping, given)) : found(world, mapping, given)[0],
      );
    case "findAny":
      return identified(world, asked, given.id);
    case "findEach":
      return given.ids?.map((id) => identified(world, asked, id));
    default:
      throw new TypeError(`Query.${asked.field.name} has no way to be answered`);
  }
}

/** All that a field which looks for one thing finds: more than one only by name. */
export function found(
  { graph }: World,
  { label }: Extract<RootMapping, { kind: "find" }>,
  { id, key, name }: GivenArguments,
): MemoryNode[] {
  if (typeof name === "string") return named(graph, label, name);
  const identity = typeof id === "string" ? readGlobalId(id) : { label, key };
  return graph.labelled(label).filter((node) => identity?.label === label && identity.key === keyOf(node));
}

function identified(
  { schema, graph }: World,
  { type }: Asked,
  id: string | null | undefined,
): Element | null {
  const identity = readGlobalId(String(id));
  if (!identity || !labelsOf(schema, type).includes(identity.label)) return null;
  const node = graph.labelled(identity.label).find((one) => keyOf(one) === identity.key);
  return element(typeLabelled(schema, identity.label), node);
}

function element(type: GraphQLObjectType, node: MemoryNode | undefined): Element | null {
  return node ? Element.of(type, { node, relationship: undefined }) : null;
}
