import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { all } from "../boolean.ts";
import { elementOf, keyOf } from "../element.ts";
import { collectRows } from "./collect-rows.ts";
import { projectComposite } from "./composite.ts";
import { nestedFirst } from "./nested.ts";
import type { Projector } from "./projector.ts";

/** The earliest known of the nodes whose keys a property lists. */
export const projectKeyed: Projector<"keyed"> = (
  compilation,
  element,
  { field, mapping, selected, path },
) => {
  const type = getNamedType(field.type);
  const reached = { node: new Cypher.Node(), relationship: undefined };
  const value = projectComposite(compilation, elementOf(type, reached), {
    type,
    selections: selected.selections,
    path,
  });
  const seen = compilation.view.seen(reached.node);
  const match = new Cypher.Match(new Cypher.Pattern(reached.node, { labels: mapping.label })).where(
    all([Cypher.in(keyOf(reached), element.holder.property(mapping.property)), seen]) as Cypher.Predicate,
  );
  match
    .with(reached.node)
    .orderBy([reached.node.property("knownOn"), "ASC"], [keyOf(reached), "ASC"])
    .limit(1);
  return nestedFirst(collectRows(value.columns, match), value);
};
