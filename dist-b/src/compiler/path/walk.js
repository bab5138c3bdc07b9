import Cypher from "@neo4j/cypher-builder";
import { relationships, } from "../../../schema/graph/relationships.js";
import { all } from "../boolean.js";
/**
 * Walks a path as a view has it, from a node, to nodes of any of these labels if told. A label that the relationship
 * implies is left out unless told, so that counting needs no look at the far node.
 */
export function walk(view, from, through, labels, { to = new Cypher.Node(), anywhere = false } = {}) {
    const path = view.path(through);
    let pattern = new Cypher.Pattern(from);
    let node = from;
    let relationship;
    let possible = [];
    const steps = [];
    path.forEach((hop, index) => {
        const last = index === path.length - 1;
        const start = node;
        node = last ? to : new Cypher.Node();
        relationship = hop.repeat ? undefined : new Cypher.Relationship();
        const relationships = hop.each && new Cypher.Variable();
        // A step that need not be taken may end where it began.
        possible = hop.repeat?.[0] === 0 ? [...possible, ...endsOf(hop)] : endsOf(hop);
        const ends = (last && labels) || possible;
        const named = anywhere || !possible.every((label) => ends.includes(label));
        pattern = pattern
            .related(relationship ?? relationships, {
            type: anyOf(typesOf(hop)),
            direction: hop.direction === "OUT" ? "right" : "left",
            ...(hop.repeat && { length: { min: hop.repeat[0], max: hop.repeat[1] } }),
        })
            .to(node, named ? { labels: anyOf(ends) } : {});
        steps.push(view.step({ hop, from: start, to: node, relationship, relationships }));
    });
    return {
        pattern,
        node,
        relationship,
        where: all(steps),
        manifold: path.length > 1 || path.some(({ repeat }) => repeat !== undefined),
    };
}
/** Matches a walk, where what else is told holds, too. */
export function matchWalk({ pattern, where }, ...tests) {
    const match = new Cypher.Match(pattern);
    const holding = all([where, ...tests]);
    return holding ? match.where(holding) : match;
}
function typesOf({ type }) {
    return typeof type === "string" ? [type] : type;
}
/** The labels that a step can lead to. */
function endsOf(hop) {
    return typesOf(hop).flatMap((type) => {
        const { from, to } = relationships[type];
        return hop.direction === "OUT" ? to : from;
    });
}
function anyOf(names) {
    const [only, ...others] = [...new Set(names)];
    if (only === undefined)
        throw new TypeError("A pattern needs a name");
    return others.length === 0 ? only : Cypher.labelExpr.or(only, ...others);
}
