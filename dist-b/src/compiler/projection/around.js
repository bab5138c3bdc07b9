import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { parameter } from "../compilation.js";
import { coordinate } from "../coordinate.js";
import { elementOf } from "../element.js";
import { metresPerKm, precisionsUpTo, radius } from "../filter/near.js";
import { testsOf } from "../filter/predicate.js";
import { typeWithLabel } from "../graph-type.js";
import { Tests } from "../match/tests.js";
import { filtered, nodeOrder, readCriteria } from "../page/order.js";
import { projectPage } from "../page/project-page.js";
import { bearing } from "./bearing.js";
import { projectComposite } from "./composite.js";
import { column, constant } from "./projection.js";
/** A page of what lies within a distance of the element's point, nearest first unless told. */
export const projectAround = (compilation, element, { parent, field, mapping, selected, path }) => {
    const given = compilation.selections.arguments(field, selected, path);
    const { km, precision, where, orderBy } = given;
    if (!km)
        throw new TypeError(`${path} has no radius`);
    const node = new Cypher.Node();
    const { view } = compilation;
    const origin = view.property(element.node, parent.name, "location");
    const told = view.tell(node, mapping.label);
    const location = view.property(node, mapping.label, "location");
    const distance = Cypher.point.distance(location, origin);
    if (told)
        told.orders = true;
    const [precise, from] = mapping.precise === "self" ? [element.node, parent.name] : [node, mapping.label];
    const metres = compilation.checked((variables) => radius(km, km.read(variables)) * metresPerKm);
    const tests = new Tests(told)
        .add(() => view.seen(node))
        .add(() => Cypher.lte(Cypher.point.distance(view.property(node, mapping.label, "location"), origin), metres))
        .add(() => Cypher.in(view.property(precise, from, "geoPrecision"), parameter((variables) => precisionsUpTo(precision?.read(variables)))));
    const { only } = mapping;
    if (only) {
        tests.add(() => Cypher.in(node.property("kind"), parameter(() => only)));
    }
    if (where && !where.isNull()) {
        for (const test of testsOf({ compilation, node, label: mapping.label }, where))
            tests.add(test);
    }
    const rows = {
        match: (beyond) => tests.passedBy(new Cypher.Match(new Cypher.Pattern(node, { labels: mapping.label })), beyond),
        told,
        variables: [node],
        repeats: false,
        plenty: false,
        scanned: false,
    };
    const { certain } = filtered(compilation, node, mapping.label, where);
    const order = nodeOrder(compilation.view, typeWithLabel(compilation.schema, mapping.label), node, orderBy, {
        distance,
        certain,
    });
    const nearest = { expression: distance, descending: false, nullable: false, isDate: false };
    const reached = { node, relationship: undefined };
    const list = {
        name: `${parent.name}.${field.name} ${order.name}`,
        rows,
        terms: readCriteria(orderBy).length > 0 ? order.terms : [nearest, ...order.terms],
        projectNode: (type, selections, nodePath) => projectComposite(compilation, elementOf(type, reached), { type, selections, path: nodePath }),
        projectEdgeField: (edge, { name }) => projectWay(edge, name, { distance, from: origin, to: location }),
    };
    const type = getNamedType(field.type);
    return projectPage(compilation, list, { type, selections: selected.selections, given, path });
};
/** What an edge says of the way between two points. */
function projectWay(edge, name, { distance, from, to }) {
    const kind = edge.getFields()[name]?.extensions.graph?.kind;
    if (kind === "distance")
        return column(Cypher.divide(distance, new Cypher.Literal(metresPerKm)));
    if (kind !== "bearing")
        return constant(null);
    return {
        columns: [coordinate(from, "y"), coordinate(from, "x"), coordinate(to, "y"), coordinate(to, "x")],
        read: (row, at) => {
            const [fromLatitude, fromLongitude, toLatitude, toLongitude] = row.slice(at, at + 4);
            return bearing([fromLatitude ?? 0, fromLongitude ?? 0], [toLatitude ?? 0, toLongitude ?? 0]);
        },
        rows: () => 0,
    };
}
