import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { elementOf, keyOf } from "../element.js";
import { labelsOf } from "../graph-type.js";
import { matchWalk, walk } from "../path/walk.js";
import { bindTold } from "../view/told.js";
import { projectComposite } from "./composite.js";
import { nestedList } from "./nested.js";
/** How many there are of what has no pages, for the estimate of rows: names, factions of a claim, places around. */
const usual = 10;
/** All nodes at the end of a path, by key. */
export const projectList = (compilation, element, { field, mapping, selected, path }) => {
    const type = getNamedType(field.type);
    const labels = labelsOf(compilation.schema, type);
    const way = walk(compilation.view, element.node, mapping.path, labels);
    const told = compilation.view.tell(way.node, labels.length === 1 ? labels[0] : undefined);
    const value = projectComposite(compilation, elementOf(type, way), {
        type,
        selections: selected.selections,
        path,
    });
    const match = matchWalk(way);
    const found = match.with(way.node);
    if (way.manifold)
        found.distinct();
    found.orderBy([keyOf(way), "ASC"]);
    const rows = new Cypher.Return([new Cypher.List([...value.columns]), new Cypher.Variable()]);
    return nestedList(new Cypher.Collect(Cypher.utils.concat(match, bindTold(told), rows)), value, usual);
};
