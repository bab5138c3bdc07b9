import Cypher from "@neo4j/cypher-builder";
import { EntityKind } from "../../../schema/query/search.js";
import { objectFieldType } from "../graph-type.js";
import { projectPage } from "../page/project-page.js";
import { readText } from "../search/asked-text.js";
import { findHits } from "../search/hits.js";
import { projectHit } from "../search/project-hit.js";
/** A page of what a text finds, best first: each thing once, by the best of its names or texts. */
export const projectSearch = (compilation, { query, field, selected, given }) => {
    if (!given.text)
        throw new TypeError(`${selected.responseKey} lacks a text`);
    const asked = readText(given.text);
    const labels = labelsOf(given.kinds);
    const hit = { thing: new Cypher.Node(), matched: new Cypher.Variable(), score: new Cypher.Variable() };
    const id = new Cypher.Variable();
    const type = objectFieldType(query, field.name);
    const label = Cypher.head(Cypher.labels(hit.thing));
    const search = () => Cypher.utils.concat(findHits(compilation, asked, labels, hit), new Cypher.With(hit.thing, hit.matched, hit.score).orderBy([hit.score, "DESC"], [hit.matched, "ASC"]));
    const best = [
        [Cypher.plus(label, new Cypher.Literal(":"), hit.thing.property("key")), id],
        [Cypher.head(Cypher.collect(hit.matched)), hit.matched],
        [Cypher.max(hit.score), hit.score],
    ];
    const match = (where) => {
        const each = new Cypher.With(hit.thing, ...best);
        return Cypher.utils.concat(search(), where ? each.where(where) : each);
    };
    const isCounted = compilation.selections
        .fields(type, selected.selections)
        .some(({ name }) => name === "totalCount");
    const rows = {
        match: isCounted
            ? settled(compilation, match(undefined), [hit.thing, hit.matched, hit.score, id])
            : match,
        variables: [hit.thing, hit.matched, hit.score, id],
        repeats: false,
        plenty: false,
        scanned: false,
    };
    const list = {
        name: `${field.name} ${labels.join()}`,
        rows,
        terms: [term(hit.score, true), term(id, false)],
        projectNode: (node, selections, path) => projectHit(compilation, hit, { type: node, selections, path }),
        projectEdgeField: (edge) => {
            throw new TypeError(`${edge.name} has no fields of its own`);
        },
    };
    return projectPage(compilation, list, {
        type,
        selections: selected.selections,
        given,
        path: selected.responseKey,
    });
};
/** Rows that are found once, before all else: both their page and their number are made of them. */
function settled(compilation, found, variables) {
    const row = new Cypher.Return([new Cypher.List([...variables]), new Cypher.Variable()]);
    const list = compilation.settle(new Cypher.Collect(Cypher.utils.concat(found, row)));
    return (where) => {
        const each = new Cypher.Variable();
        const columns = variables.map((variable, at) => [
            each.index(at),
            variable,
        ]);
        const rows = new Cypher.With(...columns);
        return Cypher.utils.concat(new Cypher.Unwind([list, each]), where ? rows.where(where) : rows);
    };
}
/** The labels of what is looked for: a kind is a label in capitals. */
function labelsOf(kinds) {
    const given = kinds && !kinds.isNull() ? kinds.items().map((kind) => kind.constant()) : [];
    const wanted = given.length > 0 ? [...new Set(given)].sort() : Object.keys(EntityKind);
    return wanted.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase());
}
function term(expression, descending) {
    return { expression, descending, nullable: false, isDate: false };
}
