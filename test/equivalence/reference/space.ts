import { readGlobalId } from "../../../schema/graph/global-id.ts";
import { geoPrecisions } from "../../../schema/precision.ts";
import { keyOf, type MemoryGraph, type MemoryNode, type Point } from "../graph/memory-graph.ts";
import { kmBetween } from "../graph/sphere.ts";
import { named } from "./names.ts";
import { compareValues } from "./order.ts";

/** A `near` filter: one of `id`, `place` and `point` is given. */
export interface Near {
  readonly id?: string | null;
  readonly place?: string | null;
  readonly point?: Point | null;
  readonly km: number;
  readonly precision: string;
}

export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export function isNear(graph: MemoryGraph, node: MemoryNode, near: Near): boolean {
  const origin = originOf(graph, near);
  const km = kmFrom(origin, node);
  return km !== null && km <= near.km && isPrecise(node, near.precision);
}

/** How far a node is from a point; null where its own is not known. */
export function kmFrom(origin: Point | undefined, { properties }: MemoryNode): number | null {
  const point = properties.location as Point | undefined;
  return origin && point ? kmBetween(origin, point) : null;
}

/** Whether an event is placed at least as precisely as this. */
export function isPrecise({ properties }: MemoryNode, precision: string | null | undefined): boolean {
  const rank = (value: unknown) => (geoPrecisions as readonly unknown[]).indexOf(value);
  const own = rank(properties.geoPrecision);
  return own >= 0 && own <= rank(precision ?? "ADMIN2");
}

/** The point that a `near` filter measures from; undefined where no place that has one is known by that. */
export function originOf(graph: MemoryGraph, { id, place, point }: Near): Point | undefined {
  if (point) return point;
  const meant =
    typeof place === "string" ? named(graph, "Place", place) : graph.labelled("Place").filter(isIt(id));
  const located = meant.filter(({ properties }) => properties.location);
  return mostPopulous(located)?.properties.location as Point | undefined;
}

function isIt(id: string | null | undefined) {
  const identity = readGlobalId(String(id));
  return (node: MemoryNode) => identity?.label === node.label && identity.key === keyOf(node);
}

/** Of several places the one with most people; a number that is not known counts for less than any. */
export function mostPopulous(places: readonly MemoryNode[]): MemoryNode | undefined {
  const people = ({ properties }: MemoryNode) => Number(properties.population ?? -1);
  return places.toSorted((a, b) => people(b) - people(a) || compareValues(keyOf(a), keyOf(b)))[0];
}

/** Inside a box or on its border; a box whose western border is the greater one goes across the antimeridian. */
export function isWithin({ properties }: MemoryNode, { south, west, north, east }: Box): boolean {
  const point = properties.location as Point | undefined;
  if (!point) return false;
  const { latitude, longitude } = point;
  const isEastOfWest = longitude >= west;
  const isWestOfEast = longitude <= east;
  const isBetween = west <= east ? isEastOfWest && isWestOfEast : isEastOfWest || isWestOfEast;
  return latitude >= south && latitude <= north && isBetween;
}
