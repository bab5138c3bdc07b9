import { getNamedType, isNonNullType, isObjectType } from "graphql";
import { badInput } from "../../errors.js";
import { certainProperties } from "../filter/certain.js";
import { distanceIn } from "../filter/distance.js";
import { propertyName } from "../projection/property.js";
/** Reads `orderBy`; ties are broken by key, so that every row has a place of its own. */
export function readCriteria(orderBy) {
    if (!orderBy || orderBy.isNull())
        return [];
    return orderBy.items().map((input) => {
        const { field, direction } = input.fields();
        if (!field || !direction)
            throw new TypeError(`${input.path} is no order`);
        return { field: field.constant(), descending: direction.constant() === "DESC", input };
    });
}
/** Reads what a filter tells about the order of the nodes that meet it. */
export function filtered(compilation, node, label, filter) {
    if (!filter || filter.isNull())
        return { distance: undefined, certain: new Set() };
    return { distance: distanceIn(compilation, node, label, filter), certain: certainProperties(filter) };
}
/**
 * The order of nodes of a type.
 *
 * @throws BAD_USER_INPUT for an order by distance where there is nothing to measure from
 */
export function nodeOrder(view, type, node, orderBy, { distance, certain }) {
    const told = view.told(node);
    const before = told?.asks;
    const orders = type.extensions.graph?.orders ?? {};
    const criteria = readCriteria(orderBy);
    const terms = criteria.map(({ field, descending, input }) => {
        const property = orders[field];
        if (property) {
            const { nullable, isDate } = traits(type, property);
            const expression = view.property(node, type.extensions.graph?.label, property);
            return { expression, descending, nullable: nullable && !certain.has(property), property, isDate };
        }
        if (!distance) {
            throw badInput(`\`${input.path}\` orders by ${field}, and there is no point to measure from`, {
                argument: input.path,
                allowed: "DISTANCE together with `where.near`",
            });
        }
        return { expression: distance, descending, nullable: false, isDate: false };
    });
    const key = {
        expression: node.property("key"),
        descending: false,
        nullable: false,
        property: "key",
        isDate: false,
    };
    if (told && (told.asks !== before || criteria.some(({ field }) => !orders[field])))
        told.orders = true;
    const byKey = criteria.some(({ field }) => field === "KEY");
    return { terms: byKey ? terms : [...terms, key], name: orderName(criteria) };
}
/** Names an order, so that a cursor can be told from one of the same list in another order. */
export function orderName(criteria) {
    return criteria.map(({ field, descending }) => (descending ? `-${field}` : field)).join();
}
/** Whether a property may be absent, and whether it holds days, as the field that shows it says. */
function traits(type, property) {
    for (const { type: shown, extensions } of Object.values(type.getFields())) {
        const { graph } = extensions;
        const named = getNamedType(shown);
        if (graph?.kind === "property" && graph.property === property) {
            return { nullable: !isNonNullType(shown), isDate: named.name === "Date" };
        }
        if (graph?.kind === "record" && graph.prefix && isObjectType(named)) {
            const names = Object.keys(named.getFields()).map((name) => propertyName(graph.prefix ?? "", name));
            if (names.includes(property))
                return { nullable: true, isDate: false };
        }
    }
    throw new TypeError(`${type.name} is ordered by ${property}, which no field shows`);
}
