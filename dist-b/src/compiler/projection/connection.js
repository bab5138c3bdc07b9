import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { elementOf } from "../element.js";
import { testsOf } from "../filter/predicate.js";
import { pathOf } from "../filter/roll-up.js";
import { fieldType, labelsOf, objectFieldType, typeWithLabel } from "../graph-type.js";
import { nameOfFound } from "../match/found-nodes.js";
import { Tests } from "../match/tests.js";
import { edgeTerms } from "../page/edge-order.js";
import { filtered, nodeOrder } from "../page/order.js";
import { projectPage } from "../page/project-page.js";
import { walk } from "../path/walk.js";
import { projectComposite } from "./composite.js";
import { projectField } from "./fields.js";
/** A page of the nodes at the end of a path. */
export const projectConnection = (compilation, element, at) => {
    const { parent, field, mapping, selected, path } = at;
    const type = getNamedType(field.type);
    const given = compilation.selections.arguments(field, selected, path);
    const listed = fieldType(type, "nodes");
    // What an account tells lies on the relationship that leads to its report.
    const labels = labelsOf(compilation.schema, listed);
    const hops = pathOf(mapping, given.rollUp?.constant() === true);
    const way = walk(compilation.view, element.node, hops, labels.length > 0 ? labels : undefined);
    const where = given.where && !given.where.isNull() ? given.where : undefined;
    const found = where && labels[0] && compilation.found.get(nameOfFound(labels[0], where));
    const told = compilation.view.tell(way.node, labels.length === 1 ? labels[0] : undefined);
    const tests = new Tests(told).add(() => way.where);
    const ofRow = found ? found.ofRow(element.node, hops) : undefined;
    if (found && !ofRow)
        tests.add(() => Cypher.in(way.node, found.settle()));
    if (where && !found) {
        for (const test of testsOf({ compilation, node: way.node, label: labels[0] ?? "" }, where))
            tests.add(test);
    }
    const relationship = way.manifold ? undefined : way.relationship;
    const rows = {
        match: (beyond) => {
            const match = tests.passedBy(new Cypher.Match(way.pattern), beyond);
            return ofRow ? Cypher.utils.concat(new Cypher.Unwind([ofRow, way.node]), match) : match;
        },
        told,
        variables: relationship ? [way.node, relationship] : [way.node],
        repeats: way.manifold,
        plenty: false,
        scanned: false,
    };
    const ordered = labels[0] ? typeWithLabel(compilation.schema, labels[0]) : listed;
    const order = nodeOrder(compilation.view, ordered, way.node, given.orderBy, filtered(compilation, way.node, labels[0] ?? "", where));
    const tied = relationship ? edgeTerms(compilation.view, objectFieldType(type, "edges"), relationship) : [];
    const list = {
        name: `${parent.name}.${field.name} ${order.name}`,
        rows,
        terms: [...order.terms, ...tied],
        projectNode: (nodeType, selections, nodePath) => projectComposite(compilation, elementOf(nodeType, way), { type: nodeType, selections, path: nodePath }),
        projectEdgeField: (edge, edgeSelected, edgePath) => projectField(compilation, { ...elementOf(edge, way), origin: element.node }, {
            selected: edgeSelected,
            parent: edge,
            path: edgePath,
            prefix: "",
        }),
    };
    return projectPage(compilation, list, { type, selections: selected.selections, given, path });
};
