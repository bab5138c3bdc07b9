import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { elementOf, keyOf } from "../element.js";
import { fieldType, objectFieldType } from "../graph-type.js";
import { RowColumns } from "../page/row-columns.js";
import { matchWalk, walk } from "../path/walk.js";
import { projectComposite } from "../projection/composite.js";
import { respond } from "../projection/projection.js";
import { findDisputes, } from "./find-disputes.js";
/** How many accounts and claims an event has, for the estimate of rows. */
const usual = 20;
/** The statement brings the accounts and live claims of the event; what they differ on is found when they are read. */
export const projectDisputes = (compilation, element, { field, selected, path }) => {
    const type = getNamedType(field.type);
    const accounts = accountRows(compilation, element);
    const claims = claimRows(compilation, element);
    const readers = compilation.selections.fields(type, selected.selections).map((each) => {
        const read = readDispute(compilation, type, each, `${path}.${each.responseKey}`, { accounts, claims });
        return [each.responseKey, read];
    });
    return {
        columns: [accounts.collect(), claims.collect()],
        read: (row, at, variables) => {
            const [reports, said] = [byKey(row[at]), byKey(row[at + 1])];
            const found = findDisputes(row[at].map(accountOf), row[at + 1].map(claimOf));
            return found.map((dispute) => respond(readers, { dispute, reports, claims: said, variables }));
        },
        rows: (variables) => usual * (2 + accounts.columns.rows(variables) + claims.columns.rows(variables)),
    };
};
function accountRows({ view }, element) {
    const way = walk(view, element.node, [{ type: "REPORTS", direction: "IN" }]);
    const account = way.relationship;
    const of = (...names) => names.map((name) => account.property(name));
    const columns = new RowColumns([
        keyOf(way),
        Cypher.toString(account.property("startedOn")),
        ...of("kind", "weapon", "target", "materialDamage"),
        ...of("deathsLow", "deathsBest", "deathsHigh", "woundedLow", "woundedBest", "woundedHigh"),
    ]);
    return { reached: way, columns, collect: () => collectRows(matchWalk(way), columns) };
}
function accountOf(row) {
    const [report, date, kind, weapon, target, damage, ...tolls] = row;
    const numbers = tolls;
    const toll = (from) => [numbers[from] ?? null, numbers[from + 1] ?? null, numbers[from + 2] ?? null];
    return {
        report,
        date: date ?? null,
        kind: kind ?? null,
        weapon: weapon ?? null,
        target: target ?? null,
        damage: damage ?? null,
        deaths: toll(0),
        wounded: toll(3),
    };
}
function claimRows({ view }, element) {
    const way = walk(view, element.node, [{ type: "ABOUT", direction: "IN", having: { live: true } }]);
    const named = walk(view, way.node, [{ type: ["HOLDS_RESPONSIBLE", "CLEARS"], direction: "OUT" }], ["Faction"]);
    const names = new Cypher.PatternComprehension(named.pattern).map(named.node.property("name"));
    if (named.where)
        names.where(named.where);
    const denies = Cypher.coalesce(way.node.property("denies"), new Cypher.List([]));
    const columns = new RowColumns([keyOf(way), way.node.property("stance"), denies, names]);
    return { reached: way, columns, collect: () => collectRows(matchWalk(way), columns) };
}
function claimOf([key, stance, denies, factions]) {
    return { key, stance, denies, factions };
}
function collectRows(match, columns) {
    match.return([new Cypher.List(columns.all), new Cypher.Variable()]);
    return new Cypher.Collect(match);
}
function byKey(rows) {
    return new Map(rows.map((row) => [row[0], row]));
}
function readDispute(compilation, type, selected, path, sources) {
    if (selected.name === "__typename")
        return () => type.name;
    if (selected.name === "field")
        return ({ dispute }) => dispute.field;
    const valueType = objectFieldType(type, selected.name);
    const readers = compilation.selections.fields(valueType, selected.selections).map((each) => {
        const read = readValue(compilation, valueType, each, `${path}.${each.responseKey}`, sources);
        return [each.responseKey, read];
    });
    return ({ dispute, ...from }) => dispute.values.map((said) => respond(readers, { ...from, said }));
}
function readValue(compilation, type, { name, selections }, path, { accounts, claims }) {
    if (name === "__typename")
        return () => type.name;
    if (name === "value")
        return ({ said }) => said.value;
    const isReports = name === "reports";
    const read = projectInto(compilation, isReports ? accounts : claims, fieldType(type, name), selections, path);
    return ({ said, reports, claims: rows, variables }) => (isReports ? said.reports : said.claims).map((key) => {
        const row = (isReports ? reports : rows).get(key);
        return row ? read(row, variables) : null;
    });
}
function projectInto(compilation, { reached, columns }, type, selections, path) {
    const { node } = reached;
    const element = elementOf(type, { node, relationship: undefined });
    return columns.add(projectComposite(compilation, element, { type, selections, path }));
}
