import Cypher from "@neo4j/cypher-builder";
import { badInput } from "../../errors.js";
import { fieldType } from "../graph-type.js";
import { orderName, readCriteria } from "../page/order.js";
import { projectPage } from "../page/project-page.js";
import { matchBase } from "./base.js";
import { planDimension } from "./dimension.js";
import { Measures } from "./measures.js";
import { projectGroup } from "./project-group.js";
/**
 * Projects a page of groups: members are matched, expanded to what they are grouped by, and counted in the database,
 * so that one row stands for one group.
 *
 * @throws BAD_USER_INPUT if grouped by nothing
 */
export function projectGroups(compilation, at) {
    const group = fieldType(at.type, "nodes");
    const mapping = group.extensions.groups;
    if (!mapping)
        throw new TypeError(`${group.name} is no group`);
    const base = matchBase(compilation, mapping.of, at.given.where);
    const by = readGrouping(at.given);
    const columns = new Map(by.map((grouping) => {
        const dimension = mapping.dimensions[grouping];
        if (!dimension)
            throw new TypeError(`${group.name} is not grouped by ${grouping}`);
        const type = fieldType(group, fieldShowing(group, grouping));
        return [grouping, planDimension(compilation, base, dimension, type, at.given)];
    }));
    const measures = new Measures(base, mapping.of === "Claim");
    const order = groupOrder(measures, mapping.of === "Claim" ? "claims" : "events", columns, at.given.orderBy);
    return projectPage(compilation, {
        name: `${group.name} ${by.join()} ${order.name}`,
        rows: groupRows(base, columns, measures),
        terms: order.terms,
        projectNode: (_type, selections, path) => projectGroup(compilation, { columns, measures }, { type: group, selections, path }),
        projectEdgeField: (edge) => {
            throw new TypeError(`${edge.name} has no fields of its own`);
        },
    }, at);
}
function readGrouping({ by }) {
    const groupings = by?.items().map((item) => item.constant()) ?? [];
    if (groupings.length > 0)
        return [...new Set(groupings)];
    throw badInput("`by` is empty", { argument: by?.path ?? "by", allowed: "at least one thing to group by" });
}
function fieldShowing(group, grouping) {
    const field = Object.values(group.getFields()).find(({ extensions: { graph } }) => graph?.kind === "dimension" && graph.by === grouping);
    if (!field)
        throw new TypeError(`${group.name} does not show ${grouping}`);
    return field.name;
}
function groupRows(base, columns, measures) {
    const dimensions = [...columns.values()];
    return {
        match: (where) => {
            const aggregates = measures.columns();
            const grouped = new Cypher.With(...dimensions.map(named), ...aggregates);
            if (aggregates.length === 0)
                grouped.distinct();
            if (where)
                grouped.where(where);
            return Cypher.utils.concat(base.match(), ...dimensions.flatMap(reach), onceEach(base, dimensions), grouped);
        },
        // Which measures there are is known once all that is selected has been projected.
        get variables() {
            return [
                ...dimensions.map(({ variable }) => variable),
                ...measures.columns().map(([, variable]) => variable),
            ];
        },
        repeats: false,
        plenty: false,
        scanned: false,
    };
}
function reach({ match }) {
    return match ? [match()] : [];
}
/** Each member once in a group, where it may have come there in several ways. */
function onceEach(base, dimensions) {
    if (!dimensions.some(({ repeats }) => repeats))
        return undefined;
    const reached = dimensions.flatMap(({ match, variable }) => (match ? [variable] : []));
    return new Cypher.With(...base.carried(), ...reached).distinct();
}
function named({ variable, value }) {
    return value ? [value, variable] : variable;
}
/** The biggest groups first, unless told. */
function groupOrder(measures, counted, columns, orderBy) {
    const criteria = readCriteria(orderBy);
    const keys = Array.from(columns.values(), ({ key }) => term(key));
    const terms = criteria.flatMap(({ field, descending }) => {
        switch (field) {
            case "COUNT":
                return [{ ...term(measures.count(counted)), descending }];
            case "FIRST_ON":
                return [{ expression: measures.day("firstOn"), descending, nullable: true, isDate: true }];
            case "LAST_ON":
                return [{ expression: measures.day("lastOn"), descending, nullable: true, isDate: true }];
            default:
                return keys.map((key) => ({ ...key, descending }));
        }
    });
    const biggest = { ...term(measures.count(counted)), descending: true };
    const byKey = criteria.some(({ field }) => field === "KEY");
    const chosen = criteria.length > 0 ? terms : [biggest];
    return { terms: byKey ? chosen : [...chosen, ...keys], name: orderName(criteria) };
}
function term(expression) {
    return { expression, descending: false, nullable: false, isDate: false };
}
