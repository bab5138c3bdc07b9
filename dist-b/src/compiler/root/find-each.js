import Cypher from "@neo4j/cypher-builder";
import { readGlobalId } from "../../../schema/graph/global-id.js";
import { pageSize } from "../../../schema/page/connection.js";
import { badInput } from "../../errors.js";
import { all } from "../boolean.js";
import { parameter } from "../compilation.js";
import { elementOf, keyOf } from "../element.js";
import { keysWithLabel } from "../filter/id.js";
import { fieldType, labelOf, objectTypes } from "../graph-type.js";
import { projectFields } from "../projection/fields.js";
import { nestedList } from "../projection/nested.js";
import { column, object } from "../projection/projection.js";
import { bindTold } from "../view/told.js";
/** Things by their global ids, in that order, null where there is none: one column a label. */
export const projectFindEach = (compilation, at) => {
    const { ids } = at.given;
    if (!ids)
        throw new TypeError("`ids` is absent");
    const read = projectByIds(compilation, at, ids);
    return { ...read, rows: (variables) => idsOf(ids, variables).length * (1 + read.rows(variables)) };
};
/** Any thing by its global id. */
export const projectFindAny = (compilation, at) => {
    const { id } = at.given;
    if (!id)
        throw new TypeError("`id` is absent");
    const found = projectByIds(compilation, at, id);
    return { ...found, read: (row, from, variables) => found.read(row, from, variables)[0] };
};
function projectByIds(compilation, at, ids) {
    const { query, field, selected } = at;
    const place = { selections: selected.selections, path: selected.responseKey };
    // Only the labels that the ids speak of are looked at: which these are shapes the statement.
    const labels = ids.observe((value) => labelsOf(value).join()).split(",");
    const types = objectTypes(compilation.schema, fieldType(query, field.name));
    const columns = types
        .filter((type) => labels.includes(labelOf(type)))
        .map((type) => {
        const label = labelOf(type);
        const reached = { node: new Cypher.Node(), relationship: undefined };
        const keys = parameter((variables) => keysWithLabel(label, ids.read(variables)));
        const told = compilation.view.tell(reached.node, label);
        const value = object([
            ["key", column(keyOf(reached))],
            ["value", projectFields(compilation, elementOf(type, reached), type, place)],
        ]);
        const match = new Cypher.Match(new Cypher.Pattern(reached.node, { labels: label })).where(all([Cypher.in(keyOf(reached), keys), compilation.view.seen(reached.node)]));
        const list = new Cypher.Return([new Cypher.List([...value.columns]), new Cypher.Variable()]);
        const found = new Cypher.Collect(Cypher.utils.concat(match, bindTold(told), list));
        return [label, nestedList(found, value, 1)];
    });
    const found = object(columns);
    return {
        ...found,
        read: (row, from, variables) => {
            const lists = found.read(row, from, variables);
            const byKey = new Map(Object.entries(lists).map(([label, list]) => [
                label,
                new Map(list.map(({ key, value }) => [key, value])),
            ]));
            return idsOf(ids, variables).map((id) => {
                const identity = readGlobalId(id);
                return (identity && byKey.get(identity.label)?.get(identity.key)) ?? null;
            });
        },
    };
}
function idsOf(input, variables) {
    const ids = [input.read(variables)].flat().map(String);
    if (ids.length <= pageSize.most)
        return ids;
    throw badInput(`\`${input.path}\` has ${ids.length} ids`, {
        argument: input.path,
        allowed: `${pageSize.most} at most`,
    });
}
function labelsOf(ids) {
    const labels = [ids].flat().flatMap((id) => readGlobalId(String(id))?.label ?? []);
    return [...new Set(labels)].sort();
}
