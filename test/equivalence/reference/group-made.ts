import { type GraphQLObjectType, getNamedType } from "graphql";
import type { Dimension } from "../../../schema/graph/mapping.ts";
import type { MemoryNode, Point } from "../graph/memory-graph.ts";
import type { Asked, World } from "./asked.ts";
import type { Made } from "./group.ts";
import { labelsOf } from "./labels.ts";
import { isPrecise, kmFrom } from "./space.ts";

const usualKm = 50;

/** What is to be put into groups: a member, and one of the events that it is about, or none where there is none. */
export interface Counted {
  readonly member: MemoryNode;
  readonly event: MemoryNode | undefined;
}

/** By what something is in groups of a type, in one dimension: nothing where it is in none of them. */
export function madeBy(
  { schema, graph }: World,
  group: GraphQLObjectType,
  by: string,
  { member, event }: Counted,
  { withinKm, rollUp }: Asked["given"],
): readonly Made[] {
  const dimension = dimensionOf(group, by);
  switch (dimension.kind) {
    case "property":
      return [text(member, dimension.property) ?? null];
    case "period":
      return [text(member, dimension.property)?.slice(0, dimension.length) ?? null];
    case "node": {
      const { only = {} } = dimension;
      const path = (rollUp && dimension.rolledUp) || dimension.path;
      // Of a claim about several events, each counts with what is true of that one.
      const isByEvent = path[0]?.type === "ABOUT";
      const from = isByEvent ? event : member;
      const labels = labelsOf(schema, shownAs(group, by));
      return (from ? graph.reached(from, isByEvent ? path.slice(1) : path) : []).filter(
        ({ label, properties }) =>
          labels.includes(label) && Object.entries(only).every(([name, value]) => properties[name] === value),
      );
    }
    case "city":
      return event && isPrecise(event, "ADMIN2") ? citiesNear(graph, event, withinKm ?? usualKm) : [];
  }
}

function citiesNear(graph: World["graph"], event: MemoryNode, within: number): MemoryNode[] {
  return graph.labelled("Place").filter((place) => {
    const km = kmFrom(event.properties.location as Point | undefined, place);
    return place.properties.kind === "CITY" && km !== null && km <= within;
  });
}

function text({ properties }: MemoryNode, property: string): string | undefined {
  return properties[property] as string | undefined;
}

function dimensionOf(group: GraphQLObjectType, by: string): Dimension {
  const dimension = group.extensions.groups?.dimensions[by];
  if (!dimension) throw new TypeError(`${group.name} is not grouped by ${by}`);
  return dimension;
}

function shownAs(group: GraphQLObjectType, by: string) {
  const field = Object.values(group.getFields()).find(
    ({ extensions: { graph } }) => graph?.kind === "dimension" && graph.by === by,
  );
  if (!field) throw new TypeError(`${group.name} does not show ${by}`);
  return getNamedType(field.type);
}
