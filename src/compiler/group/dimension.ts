import Cypher from "@neo4j/cypher-builder";
import type { GraphQLNamedType } from "graphql";
import type { Dimension } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import { pathOf } from "../filter/roll-up.ts";
import { labelsOf } from "../graph-type.ts";
import type { Arguments } from "../operation/selection.ts";
import { matchWalk, walk } from "../path/walk.ts";
import type { Base } from "./base.ts";
import { matchCities } from "./city.ts";

/** One of the things that make a group. */
export interface GroupColumn {
  /** The clause that binds it to each member of a group; undefined where the member itself has it. */
  readonly match: (() => Cypher.Clause) | undefined;
  /** What stands for it in the grouping: a node, or a value that is named first. */
  readonly variable: Cypher.Node | Cypher.Variable;
  /** The value to name, where it is no node. */
  readonly value: Cypher.Expr | undefined;
  /** What it is put in order by: a key or a value as text, empty for none. */
  readonly key: Cypher.Expr;
  /** Can a member come to it in several ways? */
  readonly repeats: boolean;
}

/** Plans one dimension of groups; `type` is that of the field which shows it. */
export function planDimension(
  compilation: Compilation,
  base: Base,
  dimension: Dimension,
  type: GraphQLNamedType,
  { withinKm, rollUp }: Arguments,
): GroupColumn {
  switch (dimension.kind) {
    case "node":
      return reached(
        compilation,
        base,
        { ...dimension, path: pathOf(dimension, rollUp?.constant() === true) },
        type,
      );
    case "city":
      return matchCities(compilation, base, withinKm);
    case "property":
      return named(base.property(dimension.property));
    case "period": {
      const day = Cypher.toString(base.property(dimension.property));
      return named(Cypher.substring(day, new Cypher.Literal(0), new Cypher.Literal(dimension.length)));
    }
  }
}

function reached(
  compilation: Compilation,
  base: Base,
  { path, only = {} }: Extract<Dimension, { kind: "node" }>,
  type: GraphQLNamedType,
): GroupColumn {
  const inherited = base.viaEvent(path);
  const way = walk(compilation.view, inherited.from, inherited.path, labelsOf(compilation.schema, type));
  const tests = Object.entries(only).map(([property, value]) =>
    Cypher.eq(way.node.property(property), new Cypher.Literal(value)),
  );
  return {
    match: () => matchWalk(way, ...tests),
    variable: way.node,
    value: undefined,
    key: way.node.property("key"),
    repeats: way.manifold,
  };
}

function named(value: Cypher.Expr): GroupColumn {
  const variable = new Cypher.Variable();
  const key = Cypher.coalesce(Cypher.toString(variable), new Cypher.Literal(""));
  return { match: undefined, variable, value, key, repeats: false };
}
