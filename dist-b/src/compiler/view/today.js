import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.js";
/** The graph as it is: derived values and relationships stand in it ready to be read. */
export const today = {
    property: (holder, _label, property) => holder.property(property),
    holds: () => true,
    tell: () => undefined,
    told: () => undefined,
    seen: () => undefined,
    tells: (node) => node.hasLabel("Event"),
    showsOneself: true,
    path: (path) => path,
    step: (step) => all([having(step), ofKinds(step)]),
    wander: () => undefined,
    edgeType: (kind) => kind,
    edgeKind: (type) => type,
    keepsNearness: true,
};
/** The predicate that a relationship's properties have the values that the path asks for. */
function having({ hop, relationship }) {
    return all(Object.entries(hop.having ?? {}).map(([property, value]) => relationship && Cypher.eq(relationship.property(property), new Cypher.Literal(value))));
}
/** The predicate that each relationship of a step taken again and again is of one of the kinds that the path asks for. */
export function ofKinds({ hop, relationships }) {
    if (!relationships || !hop.each)
        return undefined;
    const each = new Cypher.Relationship();
    const kinds = new Cypher.List(hop.each.map((kind) => new Cypher.Literal(kind)));
    return Cypher.all(each, relationships, Cypher.in(Cypher.coalesce(each.property("kind"), Cypher.type(each)), kinds));
}
