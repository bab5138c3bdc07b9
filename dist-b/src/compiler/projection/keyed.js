import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { all } from "../boolean.js";
import { elementOf, keyOf } from "../element.js";
import { projectComposite } from "./composite.js";
import { nested } from "./nested.js";
/** The earliest known of the nodes whose keys a property lists. */
export const projectKeyed = (compilation, element, { field, mapping, selected, path }) => {
    const type = getNamedType(field.type);
    const reached = { node: new Cypher.Node(), relationship: undefined };
    const value = projectComposite(compilation, elementOf(type, reached), {
        type,
        selections: selected.selections,
        path,
    });
    const seen = compilation.view.seen(reached.node);
    const match = new Cypher.Match(new Cypher.Pattern(reached.node, { labels: mapping.label })).where(all([Cypher.in(keyOf(reached), element.holder.property(mapping.property)), seen]));
    match
        .with(reached.node)
        .orderBy([reached.node.property("knownOn"), "ASC"], [keyOf(reached), "ASC"])
        .limit(1)
        .return([new Cypher.List([...value.columns]), new Cypher.Variable()]);
    return nested(Cypher.head(new Cypher.Collect(match)), value, 1);
};
