import { elementOf } from "../element.ts";
import { objectFieldType, typeWithLabel } from "../graph-type.ts";
import { matchNodes } from "../match/nodes.ts";
import { filtered, nodeOrder } from "../page/order.ts";
import { projectPage } from "../page/project-page.ts";
import { projectComposite } from "../projection/composite.ts";
import type { RootProjector } from "./root-field.ts";

/** A page of all the nodes of a label that meet a filter. */
export const projectAll: RootProjector<"all"> = (compilation, { query, field, selected, given, mapping }) => {
  const { where, orderBy } = given;
  const matched = matchNodes(compilation, mapping.label, where);
  const reached = { node: matched.node, relationship: undefined };
  const order = nodeOrder(
    compilation.view,
    typeWithLabel(compilation.schema, mapping.label),
    matched.node,
    orderBy,
    filtered(compilation, matched.node, mapping.label, where),
  );
  const list = {
    name: `${field.name} ${order.name}`,
    rows: matched,
    terms: order.terms,
    projectNode: (type, selections, path) =>
      projectComposite(compilation, elementOf(type, reached), { type, selections, path }),
    projectEdgeField: (edge) => {
      throw new TypeError(`${edge.name} has no fields of its own`);
    },
  } satisfies Parameters<typeof projectPage>[1];
  const type = objectFieldType(query, field.name);
  return projectPage(compilation, list, {
    type,
    selections: selected.selections,
    given,
    path: selected.responseKey,
  });
};
