import { relationships } from "../../../schema/graph/relationships.js";
import { relationshipShapes } from "../change/relationships.js";
/** All types of relationship that an import writes. */
export const writtenTypes = Object.keys(relationshipShapes);
/** All types by which something may refer to a node: these, and decisions of people, which no import writes. */
export const referringTypes = [
    ...writtenTypes,
    ...Object.keys(relationships).filter((type) => relationships[type].basis === "DECIDED"),
];
/** The node whose record a change is part of; undefined: of none, as it is stated, or anybody may tell it. */
export function ownerOf(change) {
    const { partOf } = relationshipShapes[change.type];
    return partOf && change[partOf];
}
/** The node whose record a relationship of the graph is part of; undefined: of none. */
export function ownerOfEdge({ kind, ...edge }) {
    const shape = relationshipShapes[kind.type];
    return shape?.partOf && { label: kind[shape.partOf], key: edge[shape.partOf] };
}
/** The types of relationship that are part of the records of nodes of a label. */
export function typesPartOf(label) {
    return writtenTypes.filter((type) => {
        const { partOf } = relationshipShapes[type];
        return partOf !== undefined && relationships[type][partOf].includes(label);
    });
}
