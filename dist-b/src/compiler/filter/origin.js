import Cypher from "@neo4j/cypher-builder";
import { badInput } from "../../errors.js";
import { all } from "../boolean.js";
import { parameter } from "../compilation.js";
import { askedName, keysAsked } from "../name/closeness.js";
import { matchNamed } from "../name/match-named.js";
import { keysWithLabel } from "./id.js";
/**
 * The point that a `near` filter measures from, given as a place's id, a place's name or a point.
 *
 * @throws BAD_USER_INPUT unless exactly one is given; when bound, if the point is not on the earth; when answered, if
 * there is no such place
 */
export function originOf(compilation, near) {
    const known = compilation.origins.get(near);
    if (known)
        return known;
    const origin = readOrigin(compilation, near);
    compilation.origins.set(near, origin);
    return origin;
}
function readOrigin(compilation, near) {
    const { id, place, point } = near.fields();
    const [given, ...others] = [id, place, point].filter((input) => input !== undefined && !input.isNull());
    if (!given || others.length > 0) {
        throw badInput(`\`${near.path}\` needs one point to measure from`, {
            argument: near.path,
            allowed: "exactly one of `id`, `place` and `point`",
        });
    }
    if (given === point)
        return pointOf(compilation, given);
    return placeOf(compilation, given, given === id ? withId(compilation.view, given) : named(compilation.view, given));
}
function pointOf(compilation, input) {
    const { latitude, longitude } = input.fields();
    if (!latitude || !longitude)
        throw new TypeError(`${input.path} is no point`);
    return Cypher.point(new Cypher.Map({
        latitude: degrees(compilation, latitude, 90),
        longitude: degrees(compilation, longitude, 180),
    }));
}
/** A latitude or longitude as a parameter, checked when a request is bound. */
export function degrees(compilation, input, most) {
    return compilation.checked((variables) => {
        const value = input.read(variables);
        if (Math.abs(value) <= most)
            return value;
        throw badInput(`\`${input.path}\` is ${value}`, {
            argument: input.path,
            allowed: `-${most} to ${most} degrees`,
        });
    });
}
/** A place that has to be there, and its point: settled once, before anything else. */
function placeOf(compilation, input, find) {
    const place = new Cypher.Node();
    const { matched, closeness } = find(place);
    // A place without a point is not passed over for one of a name that is less close.
    const located = matched
        .orderBy(...(closeness ? [[closeness, "ASC"]] : []), [Cypher.isNull(place.property("location")), "ASC"], [Cypher.coalesce(place.property("population"), new Cypher.Literal(-1)), "DESC"], [place.property("key"), "ASC"])
        .limit(1);
    located.return([place.property("location"), new Cypher.Variable()]);
    const origin = compilation.settle(Cypher.head(new Cypher.Collect(located)));
    const error = (variables) => badInput(`\`${input.path}\` is ${JSON.stringify(input.read(variables))}: no place with a point is known by that`, {
        argument: input.path,
        allowed: "a place that is in the graph, and where it is",
    });
    compilation.checks.push({ holds: Cypher.isNotNull(origin), error });
    return origin;
}
function withId(view, input) {
    const keys = parameter((variables) => keysWithLabel("Place", input.read(variables)));
    return (place) => {
        const match = new Cypher.Match(new Cypher.Pattern(place, { labels: "Place" })).where(all([Cypher.in(place.property("key"), keys), view.seen(place)]));
        return { matched: match.with(place) };
    };
}
function named(view, input) {
    const asked = askedName(parameter((variables) => keysAsked(input.read(variables))));
    return (place) => matchNamed(view, place, "Place", asked);
}
