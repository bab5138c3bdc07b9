import Cypher from "@neo4j/cypher-builder";
import { fieldType, objectFieldType } from "../graph-type.js";
import { constant, respond } from "../projection/projection.js";
import { writeCursor } from "./cursor.js";
import { readPage } from "./page.js";
import { viewPage } from "./page-view.js";
import { RowColumns } from "./row-columns.js";
import { cursorColumns } from "./term.js";
const needsRows = ["edges", "nodes", "pageInfo"];
/** Projects a connection: a column with the rows of the page and one with the count of all, as far as they are selected. */
export function projectPage(compilation, list, at) {
    const page = readPage(compilation, list, at.given);
    const selected = compilation.selections.fields(at.type, at.selections);
    const row = new RowColumns(needsCursors(compilation, at, selected) ? cursorColumns(list.terms) : []);
    const readers = selected.map((field) => [field.responseKey, pageField(compilation, list, at, field, row)]);
    const selects = (...names) => selected.some(({ name }) => names.includes(name));
    const rows = selects(...needsRows) ? [page.collect(row.all, selects("pageInfo"))] : [];
    const total = selects("totalCount") ? [countRows(list.rows)] : [];
    return {
        columns: [...rows, ...total],
        read: (columns, at, variables) => {
            const brought = rows.length > 0 ? columns[at] : [];
            return respond(readers, viewPage(page, brought, columns[at + rows.length], variables));
        },
        rows: (variables) => total.length + rows.length * page.count(variables) * (1 + row.rows(variables)),
    };
}
/** Does a client get to see where rows stand? Else what they are put in order by need not come along. */
function needsCursors(compilation, { type }, selected) {
    return selected.some(({ name, selections }) => {
        if (name !== "edges" && name !== "pageInfo")
            return false;
        const fields = compilation.selections.fields(objectFieldType(type, name), selections);
        return fields.some((field) => ["cursor", "startCursor", "endCursor"].includes(field.name));
    });
}
function pageField(compilation, list, at, selected, row) {
    const { name, selections } = selected;
    const path = `${at.path}.${selected.responseKey}`;
    switch (name) {
        case "__typename":
            return () => at.type.name;
        case "totalCount":
            return ({ totalCount }) => totalCount;
        case "pageInfo":
            return pageInfo(compilation, list, objectFieldType(at.type, name), selections);
        case "nodes":
            return each(row, list.projectNode(fieldType(at.type, name), selections, path));
        default:
            return edges(compilation, list, objectFieldType(at.type, name), { selections, path }, row);
    }
}
function each(row, value) {
    const read = row.add(value);
    return ({ rows, variables }) => rows.map((columns) => read(columns, variables));
}
function edges(compilation, list, edge, at, row) {
    const readers = compilation.selections.fields(edge, at.selections).map((selected) => {
        const { responseKey, name } = selected;
        const path = `${at.path}.${responseKey}`;
        if (name === "cursor")
            return [responseKey, ({ columns }) => cursorOf(list, columns)];
        const read = row.add(edgeField(list, edge, selected, path));
        return [responseKey, ({ columns, variables }) => read(columns, variables)];
    });
    return ({ rows, variables }) => rows.map((columns) => respond(readers, { columns, variables }));
}
function edgeField(list, edge, selected, path) {
    if (selected.name === "__typename")
        return constant(edge.name);
    if (selected.name !== "node")
        return list.projectEdgeField(edge, selected, path);
    return list.projectNode(fieldType(edge, selected.name), selected.selections, path);
}
function pageInfo(compilation, list, type, selections) {
    const facts = {
        __typename: () => type.name,
        hasNextPage: ({ hasNextPage }) => hasNextPage,
        hasPreviousPage: ({ hasPreviousPage }) => hasPreviousPage,
        startCursor: ({ rows }) => cursorOf(list, rows[0]),
        endCursor: ({ rows }) => cursorOf(list, rows.at(-1)),
    };
    const readers = compilation.selections
        .fields(type, selections)
        .map(({ responseKey, name }) => [responseKey, facts[name] ?? (() => null)]);
    return (view) => respond(readers, view);
}
function cursorOf({ name, terms }, row) {
    return row ? writeCursor(name, row.slice(0, terms.length)) : null;
}
function countRows({ match, variables, repeats }) {
    const clause = match(undefined);
    if (!repeats)
        return new Cypher.Count(clause);
    const distinct = new Cypher.Return(...variables).distinct();
    return new Cypher.Count(Cypher.utils.concat(clause, distinct));
}
