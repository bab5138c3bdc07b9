import Cypher from "@neo4j/cypher-builder";
import { pathOf } from "../filter/roll-up.js";
import { labelsOf } from "../graph-type.js";
import { matchWalk, walk } from "../path/walk.js";
import { matchCities } from "./city.js";
/** Plans one dimension of groups; `type` is that of the field which shows it. */
export function planDimension(compilation, base, dimension, type, { withinKm, rollUp }) {
    switch (dimension.kind) {
        case "node":
            return reached(compilation, base, { ...dimension, path: pathOf(dimension, rollUp?.constant() === true) }, type);
        case "city":
            return matchCities(compilation, base, withinKm);
        case "property":
            return named(base.property(dimension.property));
        case "period": {
            const day = Cypher.toString(base.property(dimension.property));
            return named(Cypher.substring(day, new Cypher.Literal(0), new Cypher.Literal(dimension.length)));
        }
    }
}
function reached(compilation, base, { path, only = {} }, type) {
    const inherited = base.viaEvent(path);
    const way = walk(compilation.view, inherited.from, inherited.path, labelsOf(compilation.schema, type));
    const tests = Object.entries(only).map(([property, value]) => Cypher.eq(way.node.property(property), new Cypher.Literal(value)));
    return {
        match: () => matchWalk(way, ...tests),
        variable: way.node,
        value: undefined,
        key: way.node.property("key"),
        repeats: way.manifold,
    };
}
function named(value) {
    const variable = new Cypher.Variable();
    const key = Cypher.coalesce(Cypher.toString(variable), new Cypher.Literal(""));
    return { match: undefined, variable, value, key, repeats: false };
}
