import Cypher from "@neo4j/cypher-builder";
import { certainProperties } from "../filter/certain.js";
import { testFolded } from "../filter/name.js";
import { meets, testsOf } from "../filter/predicate.js";
import { typeWithLabel } from "../graph-type.js";
import { walk } from "../path/walk.js";
import { findAnchor } from "./anchor.js";
import { FoundNodes, nameOfFound } from "./found-nodes.js";
import { Tests } from "./tests.js";
/**
 * Matches the nodes of a label that meet a filter. Where the most selective test lies on a related node, the relations
 * that lead there become part of the pattern, so that the planner can begin at its index; all else is tested on the way.
 */
export function matchNodes(compilation, label, filter) {
    const node = new Cypher.Node();
    const { view } = compilation;
    const told = view.tell(node, label);
    const given = filter && !filter.isNull() ? filter : undefined;
    const anchor = given && findAnchor(given);
    const said = saidBy(anchor);
    const own = new Tests(told).add(() => view.seen(node));
    for (const test of given ? testsOf({ compilation, node, label, said }, given) : [])
        own.add(test);
    const tests = new Tests(told, own);
    const way = anchorWay(compilation, { node, label, anchor, said }, tests);
    const patterns = [new Cypher.Pattern(node, { labels: label }), ...way.patterns];
    const found = anchor && foundBy(compilation, anchor, told ? undefined : { row: node, node: way.first });
    const match = (where) => {
        const list = found?.nodes.settled;
        if (found && list)
            return matchFrom(view, { node, label, told, own, to: way.first, ...found, list }, where);
        const clauses = patterns.map((pattern) => new Cypher.Match(pattern));
        const last = clauses.pop();
        return Cypher.utils.concat(...clauses, tests.passedBy(last, where));
    };
    const scanned = !anchor && !isIndexed(view, label, given);
    return {
        node,
        match,
        variables: [node],
        told,
        gathered: () => found?.nodes.gathered ?? [],
        repeats: patterns.length > 1,
        plenty: !anchor,
        alike: (by) => (given && !anchor ? alikeInOrder(compilation, { node, label, by }, given) : undefined),
        scanned,
    };
}
/** The property of which a filter names one value, if an index has the nodes with it in order of another. */
function alikeInOrder({ schema, view }, { node, label, by }, filter) {
    const indexed = typeWithLabel(schema, label).extensions.graph?.inOrder ?? [];
    const pair = indexed.find(([of, inOrder]) => inOrder === by && namesOne(filter, of));
    return pair && view.holds(label, pair[0]) && view.holds(label, by) ? node.property(pair[0]) : undefined;
}
function namesOne(filter, property) {
    return filter.entries().some(([, input]) => {
        if (input.isNull() || input.graph?.kind !== "property" || input.graph.property !== property)
            return false;
        return input.entries().some(([test, value]) => test === "eq" && !value.isNull());
    });
}
/** Is a property tested that lies on the nodes themselves? What was shown on a day does not, and no index knows it. */
function isIndexed(view, label, filter) {
    const tested = filter ? [...certainProperties(filter)] : [];
    return tested.some((property) => view.holds(label, property));
}
/** The related nodes that the way to an anchor goes over first, where the anchor lies beyond them: a list below may ask for them. */
function foundBy(compilation, { steps: [first, second] }, ends) {
    if (!first?.filter.text || !second)
        return undefined;
    const { path, label, filter } = first;
    const name = nameOfFound(label, filter);
    const nodes = compilation.found.get(name) ??
        new FoundNodes(compilation, () => matchNodes(compilation, label, filter), ends && { ...ends, path });
    compilation.found.set(name, nodes);
    return { path, nodes };
}
/** Matches nodes from a list of related ones. */
function matchFrom(view, { node, label, told, own, path, to, list }, where) {
    const tests = new Tests(told, own);
    const way = tests.addOf(() => walk(view, node, path, undefined, { to }), (made) => made.where);
    tests.add(() => node.hasLabel(label));
    return Cypher.utils.concat(new Cypher.Unwind([list, to]), tests.passedBy(new Cypher.Match(way.pattern), where));
}
/** The parts of a filter that the way to its anchor says. */
function saidBy(anchor) {
    const said = new Set(anchor?.steps.map(({ filter }) => filter));
    if (anchor?.name)
        said.add(anchor.name);
    return said;
}
/** The patterns from a node to its anchor, one a clause: two of them may go over the same relationship. */
function anchorWay(compilation, { node: start, label: first, anchor, said }, tests) {
    const { view } = compilation;
    const patterns = [];
    const nodes = [];
    const step = (make) => {
        const way = tests.addOf(make, ({ where }) => where);
        patterns.push(way.pattern);
        nodes.push(way.node);
        return way.node;
    };
    let [node, label] = [start, first];
    for (const { path, ...next } of anchor?.steps ?? []) {
        const from = node;
        label = next.label;
        node = step(() => walk(view, from, path, [next.label], { anywhere: true }));
        const subject = { compilation, node, label, said };
        tests.add(() => meets(subject, next.filter));
    }
    for (const [test, value] of anchor?.name?.entries() ?? []) {
        const alias = new Cypher.Node();
        const to = node;
        step(() => walk(view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], undefined, { to }));
        const anchored = label;
        tests.add(() => alias.hasLabel("Alias"));
        tests.add(() => testFolded(compilation, alias, anchored, test, value));
    }
    return { patterns, first: nodes[0] ?? start };
}
