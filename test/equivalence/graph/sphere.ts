import type { Point } from "./memory-graph.ts";

/** The radius by which Neo4j measures (WGS 84's equator, rounded up to ten metres). */
const earthRadiusKm = 6378.14;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The length in km of the shortest way between two points on the sphere, by the haversine formula. */
export function kmBetween(from: Point, to: Point): number {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const haversine = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/** The direction of the shortest way at its start, in degrees from north, clockwise; null where there is no way to go. */
export function bearingTo(from: Point, to: Point): number | null {
  if (from.latitude === to.latitude && from.longitude === to.longitude) return null;
  const [start, end] = [unit(from), unit(to)];
  const latitude = radians(from.latitude);
  const longitude = radians(from.longitude);
  // The way to the other point, seen along the two axes that touch the sphere at this one.
  const eastward = [-Math.sin(longitude), Math.cos(longitude), 0];
  const northward = [
    -Math.sin(latitude) * Math.cos(longitude),
    -Math.sin(latitude) * Math.sin(longitude),
    Math.cos(latitude),
  ];
  const way = end.map((coordinate, axis) => coordinate - (start[axis] ?? 0));
  const degrees = (Math.atan2(dot(way, eastward), dot(way, northward)) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

function unit({ latitude, longitude }: Point): number[] {
  const [phi, lambda] = [radians(latitude), radians(longitude)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, coordinate, axis) => sum + coordinate * (other[axis] ?? 0), 0);
}
