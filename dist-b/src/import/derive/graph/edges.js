/** The relationships of an event that are derived. */
export const edgeKinds = {
    AT: { arrow: (edge, other) => `-[${edge}:AT]->(${other})`, other: "Place" },
    PLACED_AT: {
        arrow: (edge, other) => `-[${edge}:PLACED_AT]->(${other})`,
        other: "Place",
        value: { property: "knownOn", read: "toString(edge.knownOn)", store: "date(row.value)" },
    },
    NEAR: {
        arrow: (edge, other) => `-[${edge}:NEAR]->(${other})`,
        other: "Place",
        value: { property: "km", read: "edge.km", store: "row.value" },
    },
    HELD_RESPONSIBLE_FOR: {
        arrow: (edge, other) => `<-[${edge}:HELD_RESPONSIBLE_FOR]-(${other})`,
        other: "Faction",
    },
};
export const edgeTypes = Object.keys(edgeKinds);
export const none = new Map();
/** Cypher: a list of `[key, value]` of the relationships of a type. */
export function readEdges(event, type) {
    const { arrow, value } = edgeKinds[type];
    return `[(${event})${arrow("edge", "other")} | [other.key, ${value?.read ?? "null"}]]`;
}
/** Cypher: takes away the relationships of a type that `$rows` name. */
export function deleteEdges(type) {
    return `UNWIND $rows AS row
MATCH (event:Event {key: row.event})${edgeKinds[type].arrow("edge", "other")}
WHERE other.key = row.other
DELETE edge`;
}
/** Cypher: makes the relationships of a type that `$rows` hold, which are not there. */
export function createEdges(type) {
    const { arrow, other, value } = edgeKinds[type];
    return `UNWIND $rows AS row
MATCH (event:Event {key: row.event})
MATCH (other:${other} {key: row.other})
CREATE (event)${arrow("edge", "other")}
${value ? `SET edge.${value.property} = ${value.store}` : ""}`;
}
