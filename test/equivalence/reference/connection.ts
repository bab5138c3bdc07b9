import { type GraphQLObjectType, getNamedType } from "graphql";
import type { FieldMapping, Hop } from "../../../schema/graph/mapping.ts";
import type { MemoryNode, Point, Way } from "../graph/memory-graph.ts";
import type { Asked, World } from "./asked.ts";
import { Element } from "./element.ts";
import { meets } from "./filter.ts";
import { labelsOf } from "./labels.ts";
import { listName, nearOf, nodeCriteria } from "./node-order.ts";
import type { Criterion, SortValue } from "./order.ts";
import { type List, pageOf } from "./page.ts";
import { isPrecise, kmFrom, originOf } from "./space.ts";

/** A node in a list, and what the way to it tells. */
export interface NodeRow extends Way {
  /** The point that it lies around, in lists of such. */
  readonly origin?: Point | undefined;
  /** The node that has the list. */
  readonly owner?: MemoryNode;
}

const usualKm = 50;

/** A page of all nodes of a label. */
export function allNodes(world: World, asked: Asked, label: string) {
  const ways = world.graph.labelled(label).map((node) => ({ node, relationship: undefined }));
  return nodePage(world, asked, ways, nearby(world, asked));
}

/** A page of the nodes at the end of a path: of one plain step each relationship counts, else each node. */
export function connectedNodes(world: World, asked: Asked, from: MemoryNode, path: readonly Hop[]) {
  const isPlain = path.length === 1 && path.every(({ type, repeat }) => typeof type === "string" && !repeat);
  const ways: Way[] = isPlain
    ? world.graph.ways(from, path)
    : world.graph.reached(from, path).map((node) => ({ node, relationship: undefined }));
  const rows = ways.map(({ node, relationship }) => ({ node, relationship, owner: from }));
  return nodePage(world, asked, rows, nearby(world, asked));
}

/** A page of what lies within a distance of an element's point; nearest first, unless told. */
export function nodesAround(
  world: World,
  asked: Asked,
  from: MemoryNode,
  { label, precise, only }: Extract<FieldMapping, { kind: "around" }>,
) {
  const origin = from.properties.location as Point | undefined;
  const distance = (node: MemoryNode) => kmFrom(origin, node);
  const { km, precision } = asked.given;
  const found = world.graph.labelled(label).filter((node) => {
    const way = distance(node);
    const isNear = way !== null && way <= (km ?? usualKm);
    const isKind = !only || only.includes(String(node.properties.kind));
    return isNear && isKind && isPrecise(precise === "self" ? from : node, precision);
  });
  const rows = found.map((node) => ({ node, relationship: undefined, origin }));
  return nodePage(world, asked, rows, distance, { nearestFirst: true });
}

/** How far a node of a list is from the point that the list's filter measures from. */
function nearby({ graph }: World, { given }: Asked) {
  const near = nearOf(given.where);
  const origin = near && originOf(graph, near);
  return (node: MemoryNode) => kmFrom(origin, node);
}

function nodePage(
  { schema, graph, cursors }: World,
  { parent, field, given }: Asked,
  ways: readonly NodeRow[],
  distance: (node: MemoryNode) => number | null,
  { nearestFirst = false } = {},
) {
  const page = (getNamedType(field.type) as GraphQLObjectType).getFields();
  const listed = getNamedType(page.nodes?.type) as GraphQLObjectType;
  const labels = labelsOf(schema, listed);
  const filter = field.args.find(({ name }) => name === "where")?.type;
  const rows = ways.filter(({ node }) => {
    const isListed = labels.length === 0 || labels.includes(node.label);
    return isListed && (!given.where || !filter || meets(graph, node, filter, given.where));
  });
  const isTold = (given.orderBy ?? []).length > 0;
  const nearest = { descending: false, value: distance };
  const criteria = nodeCriteria(listed, given.orderBy, distance);
  const list: List<NodeRow> = {
    name: listName(`${parent.name}.${field.name}`, given.orderBy),
    rows,
    criteria: [
      ...(nearestFirst && !isTold ? [nearest, ...criteria] : criteria).map(({ descending, value }) => ({
        descending,
        value: ({ node }: NodeRow) => value(node),
      })),
      ...edgeCriteria(getNamedType(page.edges?.type) as GraphQLObjectType),
    ],
    show: (way) => Element.of(listed, way),
  };
  return pageOf(list, given, cursors);
}

/** Several relationships to one node are put in order by what they say, field by field. */
function edgeCriteria(edge: GraphQLObjectType): Criterion<NodeRow>[] {
  return Object.values(edge.getFields()).flatMap(({ extensions: { graph } }) =>
    graph?.kind === "property"
      ? [
          {
            descending: false,
            value: ({ relationship }: NodeRow) =>
              (relationship?.properties[graph.property] ?? null) as SortValue,
          },
        ]
      : [],
  );
}
