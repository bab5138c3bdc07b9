import { getNamedType } from "graphql";
import { elementOf, keyOf } from "../element.ts";
import { labelsOf } from "../graph-type.ts";
import { matchWalk, walk } from "../path/walk.ts";
import { bindTold } from "../view/told.ts";
import { collectRows } from "./collect-rows.ts";
import { projectComposite } from "./composite.ts";
import { nestedList } from "./nested.ts";
import type { Projector } from "./projector.ts";

/** How many there are of what has no pages, for the estimate of rows: names, factions of a claim, places around. */
const usual = 10;

/** All nodes at the end of a path, by key. */
export const projectList: Projector<"list"> = (compilation, element, { field, mapping, selected, path }) => {
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
  if (way.manifold) found.distinct();
  found.orderBy([keyOf(way), "ASC"]);
  return nestedList(collectRows(value.columns, match, bindTold(told)), value, usual);
};
