import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { elementOf } from "../element.js";
import { labelsOf } from "../graph-type.js";
import { walk } from "../path/walk.js";
import { overTold } from "../view/told.js";
import { projectComposite } from "./composite.js";
import { nested } from "./nested.js";
/** The one node at the end of a path. */
export const projectOne = (compilation, element, { field, mapping, selected, path }) => {
    const type = getNamedType(field.type);
    const labels = labelsOf(compilation.schema, type);
    const way = walk(compilation.view, element.node, mapping.path, labels);
    const told = compilation.view.tell(way.node, labels.length === 1 ? labels[0] : undefined);
    const value = projectComposite(compilation, elementOf(type, way), {
        type,
        selections: selected.selections,
        path,
    });
    const found = new Cypher.PatternComprehension(way.pattern).map(overTold(told, value.columns));
    if (way.where)
        found.where(way.where);
    return nested(Cypher.head(found), value, 1);
};
