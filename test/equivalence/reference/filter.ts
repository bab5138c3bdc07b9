import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType } from "graphql";
import { readGlobalId } from "../../../schema/graph/global-id.ts";
import type { FilterMapping } from "../../../schema/graph/mapping.ts";
import type { MemoryGraph, MemoryNode } from "../graph/memory-graph.ts";
import { meetsName } from "./names.ts";
import { type Box, isNear, isWithin, type Near } from "./space.ts";
import { meetsValue, type Tests } from "./value.ts";

/** A filter as a client gives it, coerced to its type. */
export type Filter = Readonly<Record<string, unknown>>;

/** Whether a node meets a filter: all that is given in it. What is null is not given. */
export function meets(graph: MemoryGraph, node: MemoryNode, type: GraphQLInputType, filter: Filter): boolean {
  const fields = (getNamedType(type) as GraphQLInputObjectType).getFields();
  return Object.entries(filter).every(([name, given]) => {
    const field = fields[name];
    if (given === null || given === undefined || !field) return true;
    const mapping = field.extensions.graph;
    if (!mapping) return combined(name, given, (part) => meets(graph, node, type, part));
    return passes(graph, node, mapping, field.type, given, filter.rollUp === true);
  });
}

function combined(name: string, given: unknown, holds: (part: Filter) => boolean): boolean {
  if (name === "NOT") return !holds(given as Filter);
  const parts = [given].flat() as Filter[];
  return name === "AND" ? parts.every(holds) : parts.some(holds);
}

function passes(
  graph: MemoryGraph,
  node: MemoryNode,
  mapping: FilterMapping,
  type: GraphQLInputType,
  given: unknown,
  rollUp: boolean,
): boolean {
  switch (mapping.kind) {
    case "property":
      return meetsValue(node.properties[mapping.property], given as Tests);
    case "flag":
      return node.properties[mapping.property] === given;
    case "id":
      return meetsId(node, given as Tests);
    case "name":
      return meetsName(graph, node, given as Tests);
    case "near":
      return isNear(graph, node, given as Near);
    case "within":
      return isWithin(node, given as Box);
    case "reached":
      return graph
        .reached(node, rollUp && mapping.rolledUp ? mapping.rolledUp : mapping.path)
        .some((found) => found.label === labelOf(type) && meets(graph, found, type, given as Filter));
    case "rollUp":
      return true;
    case "relation":
      return Object.entries(given as Filter).every(([quantifier, filter]) => {
        const related = (getNamedType(type) as GraphQLInputObjectType).getFields()[quantifier]?.type;
        if (filter === null || !related) return true;
        const found = graph.reached(node, mapping.path).filter(({ label }) => label === labelOf(related));
        const isMet = (one: MemoryNode) => meets(graph, one, related, filter as Filter);
        if (quantifier === "every") return found.every(isMet);
        return found.some(isMet) === (quantifier === "some");
      });
  }
}

/** A global id stands for one node of one label. */
function meetsId({ label, properties }: MemoryNode, tests: Tests): boolean {
  const isIt = (id: unknown) => {
    const identity = readGlobalId(String(id));
    return identity?.label === label && identity.key === properties.key;
  };
  return Object.entries(tests).every(([test, value]) => {
    if (test === "eq") return isIt(value);
    return value === null || [value].flat().some(isIt);
  });
}

/** The label of what a filter is for: a `ClaimFilter` is for claims. */
function labelOf(type: GraphQLInputType): string {
  return getNamedType(type).name.slice(0, -"Filter".length);
}
