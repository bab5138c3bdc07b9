import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import type { FieldMapping, Hop } from "../../../schema/graph/mapping.ts";
import type { RelationshipType } from "../../../schema/graph/relationships.ts";

/** What the schema tells of the relationships of one type beside their ends. */
export interface Shape {
  /** At which end a node has one of them at most: fields that show the one node there depend on it. */
  readonly single: "from" | "to" | undefined;
  /** The type of objects that lie on them. */
  readonly holds: GraphQLObjectType | undefined;
  /** May two nodes be joined by several that differ in what they say? */
  readonly several: boolean;
}

/** Reads how relationships of a type look off the fields that go over one of them. */
export function shapeOf(schema: GraphQLSchema, type: RelationshipType): Shape {
  const fields = labelledTypes(schema).flatMap((noun) => Object.values(noun.getFields()));
  let single: Shape["single"];
  let held: Held | undefined;
  for (const field of fields) {
    const { graph } = field.extensions;
    const hop = onlyHop(graph);
    if (hop?.type !== type) continue;
    if (graph?.kind === "one") single = hop.direction === "OUT" ? "from" : "to";
    if (graph?.kind === "connection") held = heldBy(getNamedType(field.type)) ?? held;
  }
  return { single, holds: held?.type, several: held?.byEdge === true };
}

/** Types of relationships that fields follow as one: two nodes are joined by one of them at most. */
export function alternatives(schema: GraphQLSchema): (readonly RelationshipType[])[] {
  const fields = labelledTypes(schema).flatMap((type) => Object.values(type.getFields()));
  return fields.flatMap(({ extensions: { graph } }) => {
    const path = graph && "path" in graph ? graph.path : [];
    return path.flatMap(({ type }) => (typeof type === "string" ? [] : [type]));
  });
}

/** The types of objects that are nodes with a label. */
export function labelledTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.extensions.graph?.label !== undefined,
  ) as GraphQLObjectType[];
}

/** The type of the objects that are nodes with a label. */
export function typeLabelled(schema: GraphQLSchema, label: string): GraphQLObjectType {
  const type = labelledTypes(schema).find(({ extensions: { graph } }) => graph?.label === label);
  if (!type) throw new TypeError(`Nothing has the label ${label}`);
  return type;
}

function onlyHop(mapping: FieldMapping | undefined): Hop | undefined {
  if (!mapping || !("path" in mapping)) return undefined;
  const [hop, ...others] = mapping.path;
  return others.length === 0 && !hop?.repeat ? hop : undefined;
}

interface Held {
  readonly type: GraphQLObjectType;
  /** Does the edge show it? Else what stands in the list does, which stands there once. */
  readonly byEdge: boolean;
}

/** Of a connection, the type whose fields lie on the relationships: the edges', or the nodes' own. */
function heldBy(connection: ReturnType<typeof getNamedType>): Held | undefined {
  if (!isObjectType(connection)) return undefined;
  for (const name of ["edges", "nodes"]) {
    const type = getNamedType(connection.getFields()[name]?.type);
    const isHeld = isObjectType(type) && type.extensions.graph?.element === "relationship";
    if (isHeld && hasProperties(type)) return { type, byEdge: name === "edges" };
  }
  return undefined;
}

function hasProperties(type: GraphQLObjectType): boolean {
  return Object.values(type.getFields()).some(({ extensions: { graph } }) => graph?.kind === "property");
}
