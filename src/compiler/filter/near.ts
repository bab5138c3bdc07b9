import Cypher from "@neo4j/cypher-builder";
import { geoPrecisions } from "../../../schema/precision.ts";
import { badInput } from "../../errors.ts";
import { parameter } from "../compilation.ts";
import type { Input } from "../operation/input.ts";
import { originOf } from "./origin.ts";
import type { Test } from "./predicate.ts";

/** Neo4j measures distances in metres. */
export const metresPerKm = 1000;

/** Within a distance of a point, and placed no less precisely than asked. */
export const testNear: Test<"near"> = ({ compilation, node, label, input }) => {
  const { km, precision } = input.fields();
  if (!km) throw new TypeError(`${input.path} has no radius`);
  const origin = originOf(compilation, input);
  const metres = compilation.checked((variables) => radius(km, km.read(variables) as number) * metresPerKm);
  const precise = parameter((variables) => precisionsUpTo(precision?.read(variables)));
  return Cypher.and(
    Cypher.lte(Cypher.point.distance(compilation.view.property(node, label, "location"), origin), metres),
    Cypher.in(compilation.view.property(node, label, "geoPrecision"), precise),
  );
};

/**
 * A radius that a client gave, in km.
 *
 * @throws BAD_USER_INPUT if it is below 0
 */
export function radius(input: Pick<Input, "path">, km: number, most = Number.POSITIVE_INFINITY): number {
  if (km >= 0 && km <= most) return km;
  const allowed = Number.isFinite(most) ? `0 to ${most} km` : "0 km or more";
  throw badInput(`\`${input.path}\` is ${km}`, { argument: input.path, allowed });
}

/** This precision and all better ones; where none is asked for, all that are good enough to be near anything. */
export function precisionsUpTo(precision: unknown = "ADMIN2"): readonly string[] {
  return geoPrecisions.slice(0, geoPrecisions.indexOf(precision as (typeof geoPrecisions)[number]) + 1);
}
