import Cypher from "@neo4j/cypher-builder";
import { geoPrecisions } from "../../../schema/precision.js";
import { badInput } from "../../errors.js";
import { parameter } from "../compilation.js";
import { originOf } from "./origin.js";
/** Neo4j measures distances in metres. */
export const metresPerKm = 1000;
/** Within a distance of a point, and placed no less precisely than asked. */
export const testNear = ({ compilation, node, label, input }) => {
    const { km, precision } = input.fields();
    if (!km)
        throw new TypeError(`${input.path} has no radius`);
    const origin = originOf(compilation, input);
    const metres = compilation.checked((variables) => radius(km, km.read(variables)) * metresPerKm);
    const precise = parameter((variables) => precisionsUpTo(precision?.read(variables)));
    return Cypher.and(Cypher.lte(Cypher.point.distance(compilation.view.property(node, label, "location"), origin), metres), Cypher.in(compilation.view.property(node, label, "geoPrecision"), precise));
};
/**
 * A radius that a client gave, in km.
 *
 * @throws BAD_USER_INPUT if it is below 0
 */
export function radius(input, km, most = Number.POSITIVE_INFINITY) {
    if (km >= 0 && km <= most)
        return km;
    const allowed = Number.isFinite(most) ? `0 to ${most} km` : "0 km or more";
    throw badInput(`\`${input.path}\` is ${km}`, { argument: input.path, allowed });
}
/** This precision and all better ones; where none is asked for, all that are good enough to be near anything. */
export function precisionsUpTo(precision = "ADMIN2") {
    return geoPrecisions.slice(0, geoPrecisions.indexOf(precision) + 1);
}
