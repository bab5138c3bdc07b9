import type { Point } from "../../change/values.ts";
import type { ShownVersion } from "./shown-version.ts";

// Where a point stands for a province, a line or a country, what it happens to be near says nothing.
const precise: ReadonlySet<string | null> = new Set(["EXACT", "NEAR", "ADMIN2"]);

/** The point by which an event is near cities; null: it is near none. */
export function pointNearCities({ location, geoPrecision }: ShownVersion): Point | null {
  return precise.has(geoPrecision) ? location : null;
}
