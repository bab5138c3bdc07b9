import Cypher from "@neo4j/cypher-builder";
import { globalId } from "../../../schema/graph/global-id.js";
import { elementOf } from "../element.js";
import { fieldType, objectFieldType } from "../graph-type.js";
import { projectComposite } from "../projection/composite.js";
import { nestedList } from "../projection/nested.js";
import { column, constant, object } from "../projection/projection.js";
/** Projects what is selected on a path: its nodes and edges, in order. */
export function projectPath(compilation, path, at) {
    return object(compilation.selections.fields(at.type, at.selections).map((selected) => {
        const place = { selections: selected.selections, path: `${at.path}.${selected.responseKey}` };
        return [selected.responseKey, projectPart(compilation, path, at.type, selected, place)];
    }), at.type.name);
}
function projectPart(compilation, path, type, { name }, place) {
    switch (name) {
        case "__typename":
            return constant(type.name);
        case "length":
            return column(Cypher.length(path));
        case "nodes":
            return projectNodes(compilation, path, { ...place, type: fieldType(type, name) });
        default:
            return projectEdges(compilation, path, { ...place, type: objectFieldType(type, name) });
    }
}
function projectNodes(compilation, path, place) {
    const node = new Cypher.Node();
    const value = projectComposite(compilation, elementOf(place.type, { node, relationship: undefined }), place);
    const list = new Cypher.ListComprehension(node)
        .in(Cypher.nodes(path))
        .map(new Cypher.List([...value.columns]));
    return nestedList(list, value, 1);
}
function projectEdges(compilation, path, { type, selections }) {
    const edge = new Cypher.Relationship();
    const fields = {
        __typename: constant(type.name),
        kind: column(Cypher.type(edge), (stored) => compilation.view.edgeKind(String(stored))),
        from: idOf(new Cypher.Function("startNode", [edge])),
        to: idOf(new Cypher.Function("endNode", [edge])),
    };
    const value = object(compilation.selections
        .fields(type, selections)
        .map(({ responseKey, name }) => [responseKey, fields[name] ?? constant(null)]), type.name);
    const list = new Cypher.ListComprehension(edge)
        .in(Cypher.relationships(path))
        .map(new Cypher.List([...value.columns]));
    return nestedList(list, value, 0);
}
/** The global id of a node that an expression gives. */
function idOf(node) {
    const key = new Cypher.Raw((context) => `${context.compile(node)}.key`);
    const label = new Cypher.Raw((context) => `head(labels(${context.compile(node)}))`);
    return {
        columns: [label, key],
        read: (row, at) => globalId(String(row[at]), String(row[at + 1])),
        rows: () => 0,
    };
}
