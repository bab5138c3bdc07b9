import type { MemoryNode, MemoryRelationship, Point } from "./memory-graph.ts";
import type { Random } from "./random.ts";
import { kmBetween } from "./sphere.ts";

/** Up to so far, the graph keeps which cities an event is near. */
const keptKm = 50;
const precise: readonly unknown[] = ["EXACT", "NEAR", "ADMIN2"];

/** Where most of it happens; one is at the antimeridian. */
const centres: readonly Point[] = [
  { latitude: 33.34057, longitude: 44.40088 },
  { latitude: 36.33271, longitude: 43.11713 },
  { latitude: -16.78312, longitude: 179.98817 },
];

/**
 * A point near one of a few centres, or the very centre. To a metre, so that a distance is hardly ever that of a
 * radius which is asked for, nor two distances the same but for the same points.
 */
export function randomPoint(random: Random): Point {
  const centre = random.chance(60) ? (centres[0] as Point) : random.one(centres);
  if (random.chance(20)) return centre;
  const off = () => random.int(-90_000, 90_000) / 100_000;
  const longitude = centre.longitude + off();
  return {
    latitude: rounded(centre.latitude + off()),
    longitude: rounded(longitude > 180 ? longitude - 360 : longitude),
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}

/** Which events are near which cities, as the distances have it. */
export function nearRelationships(nodes: readonly MemoryNode[]): MemoryRelationship[] {
  const cities = nodes.filter(({ label, properties }) => label === "Place" && properties.kind === "CITY");
  const events = nodes.filter(
    ({ label, properties }) => label === "Event" && precise.includes(properties.geoPrecision),
  );
  return events.flatMap((from) =>
    cities.flatMap((to): MemoryRelationship[] => {
      const [start, end] = [from.properties.location, to.properties.location];
      if (!start || !end) return [];
      const km = kmBetween(start as Point, end as Point);
      return km <= keptKm ? [{ type: "NEAR", from, to, properties: { km } }] : [];
    }),
  );
}
