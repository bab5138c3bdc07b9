import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { EdgeKind, longestPath } from "../../../schema/query/path.js";
import { badInput } from "../../errors.js";
import { all } from "../boolean.js";
import { parameter } from "../compilation.js";
import { keysWithLabel, labelOfId } from "../filter/id.js";
import { fieldType, labelsOf } from "../graph-type.js";
import { projectPath } from "../path/project-path.js";
import { nestedList } from "../projection/nested.js";
const mostPaths = 100;
/**
 * The shortest paths between two things; of several that are as short, by the keys of what lies on them.
 *
 * @throws BAD_USER_INPUT for a length that is not allowed; when bound, for a number of paths that is not; when answered,
 * if one of the ends is not there
 */
export const projectPaths = (compilation, { field, selected, given }) => {
    const { from, to, maxLength, via, first } = given;
    if (!from || !to || !maxLength || !first)
        throw new TypeError(`${selected.responseKey} lacks an argument`);
    const type = getNamedType(field.type);
    const labels = labelsOf(compilation.schema, fieldType(type, "nodes"));
    const [start, end] = [endOf(compilation, from, labels), endOf(compilation, to, labels)];
    const length = maxLength.observe((value) => bounded(maxLength, value, 1, longestPath));
    const path = new Cypher.PathVariable();
    const value = projectPath(compilation, path, {
        type,
        selections: selected.selections,
        path: selected.responseKey,
    });
    const node = new Cypher.Node();
    const nodes = new Cypher.ListComprehension(node).in(Cypher.nodes(path)).map(node.property("key"));
    const limit = parameter((variables) => BigInt(bounded(first, first.read(variables), 0, mostPaths)));
    const found = Cypher.utils.concat(shortest(compilation, { path, start, end, length, kinds: kindsOf(via) }), new Cypher.With(path)
        .orderBy([nodes, "ASC"])
        .limit(limit)
        .return([new Cypher.List([...value.columns]), new Cypher.Variable()]));
    const list = nestedList(new Cypher.Collect(found), value, 1);
    return {
        ...list,
        rows: (variables) => first.read(variables) * (length + value.rows(variables)),
    };
};
/** A thing that has to be there, settled before the search begins. */
function endOf(compilation, input, labels) {
    const label = input.observe((id) => labelOfId(id, labels) ?? "");
    const node = new Cypher.Node();
    const keys = parameter((variables) => keysWithLabel(label, input.read(variables)));
    const seen = compilation.view.seen(node);
    const match = new Cypher.Match(new Cypher.Pattern(node, label ? { labels: label } : {})).where(all([label ? Cypher.in(node.property("key"), keys) : Cypher.false, seen]));
    match.return(node);
    const found = compilation.settle(Cypher.head(new Cypher.Collect(match)));
    const error = () => badInput(`\`${input.path}\` is the id of nothing in the graph`, {
        argument: input.path,
        allowed: "the `id` of a thing that is in the graph",
    });
    compilation.checks.push({ holds: Cypher.isNotNull(found), error });
    return found;
}
function kindsOf(via) {
    const kinds = via && !via.isNull() ? via.items().map((item) => item.constant()) : [];
    return kinds.length > 0 ? [...new Set(kinds)].sort() : Object.keys(EdgeKind);
}
/**
 * By the older form: both begin at both ends and read as much, but it is a hundred times as fast as a quantified pattern
 * between two nodes that are known. It refuses one node as both ends, and so that is tested before.
 */
function shortest({ view }, { path, start, end, length, kinds }) {
    const [node, relationship] = [new Cypher.Node(), new Cypher.Relationship()];
    const [seen, taken] = [view.seen(node), view.wander(relationship)];
    const tests = all([
        seen && Cypher.all(node, Cypher.nodes(path), seen),
        taken && Cypher.all(relationship, Cypher.relationships(path), taken),
    ]);
    const types = kinds.map((kind) => Cypher.utils.escapeType(view.edgeType(kind))).join("|");
    // The builder knows no path functions.
    const search = new Cypher.Raw((context) => {
        const [from, to] = [context.compile(start), context.compile(end)];
        const where = tests ? `\nWHERE ${context.compile(tests)}` : "";
        return `MATCH ${context.compile(path)} = allShortestPaths((${from})-[:${types}*1..${length}]-(${to}))${where}`;
    });
    return Cypher.utils.concat(new Cypher.With(start, end).where(Cypher.neq(start, end)), search);
}
function bounded(input, value, least, most) {
    if (value >= least && value <= most)
        return value;
    throw badInput(`\`${input.path}\` is ${value}`, { argument: input.path, allowed: `${least} to ${most}` });
}
