import Cypher from "@neo4j/cypher-builder";
import { parameter } from "../compilation.js";
import { metresPerKm, precisionsUpTo, radius } from "../filter/near.js";
import { walk } from "../path/walk.js";
const usualKm = 50;
const mostKm = 500;
/** Up to this distance, the graph keeps which cities an event is near. */
const keptKm = 50;
/** Each city within the distance asked for of a member's event, if that is placed well enough to be near anything. */
export function matchCities(compilation, base, withinKm) {
    const { view } = compilation;
    const given = withinKm && !withinKm.isNull() ? withinKm : undefined;
    const km = given ? (value) => radius(given, value, mostKm) : () => usualKm;
    const isKept = !view.keepsNearness ? false : given ? given.observe((value) => km(value) <= keptKm) : true;
    const limit = compilation.checked((variables) => km(given?.read(variables)));
    const found = isKept ? keptCities(view, base.event(), limit) : distantCities(base, limit);
    return { ...found, value: undefined, key: found.variable.property("key"), repeats: false };
}
function keptCities(view, event, km) {
    const way = walk(view, event, [{ type: "NEAR", direction: "OUT" }]);
    const near = way.relationship;
    return {
        variable: way.node,
        match: () => new Cypher.Match(way.pattern).where(Cypher.lte(near.property("km"), km)),
    };
}
function distantCities(base, km) {
    const city = new Cypher.Node();
    const distance = Cypher.point.distance(city.property("location"), base.eventProperty("location"));
    return {
        variable: city,
        match: () => new Cypher.Match(new Cypher.Pattern(city, { labels: "Place" })).where(Cypher.and(Cypher.eq(city.property("kind"), new Cypher.Literal("CITY")), Cypher.lte(distance, Cypher.multiply(km, new Cypher.Literal(metresPerKm))), Cypher.in(base.eventProperty("geoPrecision"), parameter(() => precisionsUpTo())))),
    };
}
