import { elementOf } from "../element.js";
import { objectFieldType, typeWithLabel } from "../graph-type.js";
import { matchNodes } from "../match/nodes.js";
import { filtered, nodeOrder } from "../page/order.js";
import { projectPage } from "../page/project-page.js";
import { projectComposite } from "../projection/composite.js";
/** A page of all the nodes of a label that meet a filter. */
export const projectAll = (compilation, { query, field, selected, given, mapping }) => {
    const { where, orderBy } = given;
    const matched = matchNodes(compilation, mapping.label, where);
    const reached = { node: matched.node, relationship: undefined };
    const order = nodeOrder(compilation.view, typeWithLabel(compilation.schema, mapping.label), matched.node, orderBy, filtered(compilation, matched.node, mapping.label, where));
    const list = {
        name: `${field.name} ${order.name}`,
        rows: matched,
        terms: order.terms,
        projectNode: (type, selections, path) => projectComposite(compilation, elementOf(type, reached), { type, selections, path }),
        projectEdgeField: (edge) => {
            throw new TypeError(`${edge.name} has no fields of its own`);
        },
    };
    const type = objectFieldType(query, field.name);
    return projectPage(compilation, list, {
        type,
        selections: selected.selections,
        given,
        path: selected.responseKey,
    });
};
