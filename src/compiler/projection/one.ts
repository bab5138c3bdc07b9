import { getNamedType } from "graphql";
import { elementOf } from "../element.ts";
import { labelsOf } from "../graph-type.ts";
import { matchWalk, walk } from "../path/walk.ts";
import { bindTold } from "../view/told.ts";
import { collectRows } from "./collect-rows.ts";
import { projectComposite } from "./composite.ts";
import { nestedFirst } from "./nested.ts";
import type { Projector } from "./projector.ts";

/** The one node at the end of a path. */
export const projectOne: Projector<"one"> = (compilation, element, { field, mapping, selected, path }) => {
  const type = getNamedType(field.type);
  const labels = labelsOf(compilation.schema, type);
  const way = walk(compilation.view, element.node, mapping.path, labels);
  const told = compilation.view.tell(way.node, labels.length === 1 ? labels[0] : undefined);
  const value = projectComposite(compilation, elementOf(type, way), {
    type,
    selections: selected.selections,
    path,
  });
  return nestedFirst(collectRows(value.columns, matchWalk(way), bindTold(told)), value);
};
