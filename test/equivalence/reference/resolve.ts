import { type GraphQLNamedType, getNullableType, isListType } from "graphql";
import { globalId } from "../../../schema/graph/global-id.ts";
import type { FieldMapping, Hop } from "../../../schema/graph/mapping.ts";
import { keyOf, type MemoryNode, type Point } from "../graph/memory-graph.ts";
import { bearingTo, kmBetween } from "../graph/sphere.ts";
import type { Asked, World } from "./asked.ts";
import { connectedNodes, type NodeRow, nodesAround } from "./connection.ts";
import { disputesOf } from "./disputes.ts";
import { Element } from "./element.ts";
import { Group } from "./group.ts";
import { labelsOf } from "./labels.ts";
import { compareRows, compareValues } from "./order.ts";
import { Edge } from "./page.ts";

/** The value of a field of an object: by its place in the graph, or, where it has none, as the object has it ready. */
export function resolve(world: World, source: unknown, asked: Asked): unknown {
  const mapping = asked.field.extensions.graph;
  if (source instanceof Element && mapping) return ofElement(world, source, mapping, asked);
  if (source instanceof Group && mapping) return source.show(mapping, asked.type);
  if (source instanceof Edge && mapping) return ofEdge(world, source, mapping, asked);
  return (source as Record<string, unknown>)[asked.field.name];
}

/** What an edge itself says lies on its relationship, or between its node and what has the list. */
function ofEdge(world: World, { row }: Edge, mapping: FieldMapping, asked: Asked): unknown {
  const { origin, owner, ...way } = row as NodeRow;
  if (mapping.kind === "via" && owner) return shortest(world, way.node, owner, mapping.path, asked.type);
  if (mapping.kind !== "distance" && mapping.kind !== "bearing") {
    return ofElement(world, Element.of(asked.parent, way), mapping, asked);
  }
  const point = way.node.properties.location as Point | undefined;
  if (!origin || !point) throw new TypeError(`${asked.parent.name} leads to nothing around a point`);
  return mapping.kind === "distance" ? kmBetween(origin, point) : bearingTo(origin, point);
}

function ofElement(world: World, element: Element, mapping: FieldMapping, asked: Asked): unknown {
  const { node } = element;
  switch (mapping.kind) {
    case "id":
      return globalId(node.label, keyOf(node));
    case "property":
      return element.value(mapping.property) ?? (isListType(getNullableType(asked.field.type)) ? [] : null);
    case "point":
      return element.value(mapping.property) ?? null;
    case "record":
      if (mapping.unless && element.value(mapping.unless) === undefined) return null;
      return new Element(element, element.properties, mapping.prefix);
    case "one":
      return ends(world, node, mapping.path, asked.type)[0] ?? null;
    case "list":
      return ends(world, node, mapping.path, asked.type).sort(byKey);
    case "end":
      return Element.of(asked.type, { node, relationship: undefined });
    case "keyed":
      return earliest(world, element, mapping, asked.type);
    case "extreme":
      return extreme(world, node, mapping);
    case "connection":
      return connectedNodes(world, asked, node, (asked.given.rollUp && mapping.rolledUp) || mapping.path);
    case "around":
      return nodesAround(world, asked, node, mapping);
    case "disputes":
      return disputesOf(world, node);
    case "distance":
    case "bearing":
    case "via":
    case "dimension":
    case "measure":
      throw new TypeError(`${asked.parent.name}.${asked.field.name} is nothing of a node`);
  }
}

function ends(world: World, from: MemoryNode, path: readonly Hop[], type: GraphQLNamedType): Element[] {
  const labels = labelsOf(world.schema, type);
  const found = world.graph.reached(from, path).filter(({ label }) => labels.includes(label));
  return found.map((node) => Element.of(type, { node, relationship: undefined }));
}

/** The nodes of the shortest way along a path, without the first; of several ways that whose keys come first. */
function shortest(
  { graph }: World,
  from: MemoryNode,
  to: MemoryNode,
  path: readonly Hop[],
  type: GraphQLNamedType,
): Element[] {
  const trails = graph
    .ways(from, path)
    .filter(({ node }) => node === to)
    .map(({ trail }) => ({ trail, place: [trail.length, ...trail.map(keyOf)] }));
  const ascending = new Array<boolean>(Math.max(0, ...trails.map(({ place }) => place.length))).fill(false);
  const [taken] = trails.sort((one, other) => compareRows(ascending, one.place, other.place));
  return (taken?.trail.slice(1) ?? []).map((node) => Element.of(type, { node, relationship: undefined }));
}

function byKey(one: Element, other: Element): number {
  return compareValues(keyOf(one.node), keyOf(other.node));
}

/** The earliest known of the nodes whose keys the element lists; those of which that is not known come last. */
function earliest(
  world: World,
  element: Element,
  { label, property }: Extract<FieldMapping, { kind: "keyed" }>,
  type: GraphQLNamedType,
): Element | null {
  const keys = (element.value(property) ?? []) as readonly string[];
  const place = (node: MemoryNode) => [(node.properties.knownOn as string | undefined) ?? null, keyOf(node)];
  const [node] = world.graph
    .labelled(label)
    .filter((one) => keys.includes(keyOf(one)))
    .sort((one, other) => compareRows([false, false], place(one), place(other)));
  return node ? Element.of(type, { node, relationship: undefined }) : null;
}

function extreme(
  { graph }: World,
  from: MemoryNode,
  { pick, path, property }: Extract<FieldMapping, { kind: "extreme" }>,
): unknown {
  const values = graph
    .reached(from, path)
    .flatMap(({ properties }) => (properties[property] ?? []) as string);
  const sorted = values.sort(compareValues);
  return (pick === "min" ? sorted[0] : sorted.at(-1)) ?? null;
}
