import { Args, Extensions, Field, ObjectType } from "type-graphql";
import { GraphNode } from "./node.js";
/** A class of objects that are nodes of the graph with this label and implement the `Node` interface. */
export function Noun(settings) {
    const { description, ...mapping } = settings;
    return (target) => {
        ObjectType({ description, implements: GraphNode })(target);
        graph({ element: "node", ...mapping })(target);
    };
}
/** A class of objects on an element that their parent has already reached: a node without an id, or a relationship. */
export function Part(settings) {
    const { description, ...mapping } = settings;
    return (target) => {
        ObjectType({ description })(target);
        graph(mapping)(target);
    };
}
/** A field that is a property of the element, of the same name unless told. */
export function Property(type, settings) {
    return field(type, settings, (name) => ({ kind: "property", property: settings.property ?? name }));
}
/** A field of type `Point` that is a point property. */
export function PointProperty(type, settings) {
    return field(type, settings, (name) => ({ kind: "point", property: name }));
}
/** A field whose object lies on the same element. */
export function Record(type, settings) {
    const { prefix, unless } = settings;
    return field(type, settings, () => ({
        kind: "record",
        ...(prefix && { prefix }),
        ...(unless && { unless }),
    }));
}
/** A field that is the one node at the end of a path, or null. */
export function One(type, path, settings) {
    return field(type, { nullable: true, ...settings }, () => ({ kind: "one", path }));
}
/** A field that is the list of all nodes at the end of a path, by key. */
export function List(type, path, settings) {
    return field(() => [type()], settings, () => ({ kind: "list", path }));
}
/** A field that is a page of the nodes at the end of a path, with the arguments of its connection. */
export function Connects(connection, path, settings) {
    const { rolledUp, ...shown } = settings;
    const mapping = { kind: "connection", path, ...(rolledUp && { rolledUp }) };
    return withArguments(() => connection().arguments, field(() => connection().type, shown, () => mapping));
}
/** A field of an edge that is the list of nodes on the way from its node back to the element that has the edge. */
export function Via(type, path, settings) {
    return field(() => [type()], settings, () => ({ kind: "via", path }));
}
/** A field that is the least or greatest value of a property over the nodes at the end of a path. */
export function Extreme(type, pick, path, property, settings) {
    return field(type, { nullable: true, ...settings }, () => ({ kind: "extreme", pick, path, property }));
}
/** A field of a relationship that is the node at its far end. */
export function End(type, settings) {
    return field(type, { nullable: true, ...settings }, () => ({ kind: "end" }));
}
/** A field that is the earliest known of the reports whose keys the element's `reports` holds. */
export function FirstReport(type, settings) {
    return field(type, { nullable: true, ...settings }, () => ({
        kind: "keyed",
        label: "Report",
        property: "reports",
    }));
}
/** A field that is a page of what lies around the element's own point. */
export function Around(connection, around, settings) {
    return withArguments(() => connection().arguments, field(() => connection().type, settings, () => ({ kind: "around", ...around })));
}
/** A field with a mapping that has no more to it than its kind. */
export function Mapped(type, mapping, settings) {
    return field(type, settings, () => mapping);
}
/** Adds the fields of a class as arguments to a field. */
export function withArguments(type, decorate) {
    return (prototype, name) => {
        decorate(prototype, name);
        // type-graphql reads arguments off methods only; these fields are properties that the compiler answers.
        Args(type)(prototype, name, 0);
    };
}
function field(type, settings, map) {
    return (prototype, name) => {
        const { description, nullable = false } = settings;
        Field(type, { description, nullable })(prototype, name);
        graph(map(String(name)))(prototype, name);
    };
}
function graph(mapping) {
    return Extensions({ graph: mapping });
}
