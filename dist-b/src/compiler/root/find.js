import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { badInput } from "../../errors.js";
import { all } from "../boolean.js";
import { parameter } from "../compilation.js";
import { elementOf, keyOf } from "../element.js";
import { keysWithLabel } from "../filter/id.js";
import { askedName, keysAsked } from "../name/closeness.js";
import { matchNamed } from "../name/match-named.js";
import { projectFields } from "../projection/fields.js";
import { nestedList } from "../projection/nested.js";
import { column, constant, mapped, object } from "../projection/projection.js";
import { bindTold } from "../view/told.js";
/** How many things of one name an error lists. */
const mostListed = 10;
/**
 * One thing by its id, key or name.
 *
 * @throws BAD_USER_INPUT unless exactly one argument is given; when answered, if a name fits several things
 */
export const projectFind = (compilation, { field, selected, given, mapping }) => {
    const type = getNamedType(field.type);
    const [by, input] = onlyArgument(selected.responseKey, given, field.args.map(({ name }) => name));
    const { view } = compilation;
    const reached = { node: new Cypher.Node(), relationship: undefined };
    const { found, closeness } = by === "name"
        ? named(view, reached.node, mapping, input)
        : keyed(view, reached.node, mapping.label, by, input);
    const place = { selections: selected.selections, path: selected.responseKey };
    const told = view.tell(reached.node, mapping.label);
    const value = object([
        ["key", column(keyOf(reached))],
        ["name", column(by === "name" ? reached.node.property("name") : Cypher.Null)],
        ["closeness", closeness ? column(closeness) : constant(null)],
        ["value", projectFields(compilation, elementOf(type, reached), type, place)],
    ]);
    const list = new Cypher.Return([new Cypher.List([...value.columns]), new Cypher.Variable()]);
    const collected = new Cypher.Collect(Cypher.utils.concat(found, bindTold(told), list));
    return mapped(nestedList(collected, value, 1), (list) => {
        const [first, ...others] = list;
        const equal = others.filter(({ closeness }) => closeness === first?.closeness);
        if (first && equal.length > 0)
            throw ambiguous(input, [first, ...equal]);
        return first?.value ?? null;
    });
};
function onlyArgument(path, given, allowed) {
    const [first, ...others] = Object.entries(given).filter(([, input]) => input && !input.isNull());
    if (first?.[1] && others.length === 0)
        return [first[0], first[1]];
    throw badInput(`\`${path}\` needs exactly one argument`, {
        argument: path,
        allowed: `one of ${allowed.map((name) => `\`${name}\``).join(", ")}`,
    });
}
function keyed(view, node, label, by, input) {
    const keys = parameter((variables) => {
        const value = input.read(variables);
        return by === "id" ? keysWithLabel(label, value) : [value];
    });
    const found = new Cypher.Match(new Cypher.Pattern(node, { labels: label })).where(all([Cypher.in(node.property("key"), keys), view.seen(node)]));
    return { found, closeness: undefined };
}
/** Things of the closest names come first; of those equally close, all are brought where none is preferred. */
function named(view, node, { label, prefer }, input) {
    const asked = askedName(parameter((variables) => keysAsked(input.read(variables))));
    const { matched, closeness } = matchNamed(view, node, label, asked);
    const order = [
        [closeness, "ASC"],
        ...(prefer
            ? [[Cypher.coalesce(node.property(prefer), new Cypher.Literal(-1)), "DESC"]]
            : []),
        [node.property("key"), "ASC"],
    ];
    return { found: matched.orderBy(...order).limit(prefer ? 1 : mostListed), closeness };
}
function ambiguous(input, found) {
    const candidates = found.map(({ name, key }) => `${name} (${key})`);
    return badInput(`\`${input.path}\` fits several: ${candidates.join(", ")}`, {
        argument: input.path,
        allowed: "a name that only one has, or a key",
        candidates,
    });
}
