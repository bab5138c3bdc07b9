import { isObjectType } from "graphql";
/** The element of a type at a node that a relationship may have led to. */
export function elementOf(type, { node, relationship }) {
    const onRelationship = isObjectType(type) && type.extensions.graph?.element === "relationship";
    const holder = onRelationship ? relationship : node;
    if (!holder)
        throw new TypeError(`No relationship leads to ${type.name}`);
    const label = !onRelationship && isObjectType(type) ? type.extensions.graph?.label : undefined;
    return { node, relationship, holder, label };
}
/** The key of an element's node: unique among the nodes of its label. */
export function keyOf({ node }) {
    return node.property("key");
}
