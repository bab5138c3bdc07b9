import Cypher from "@neo4j/cypher-builder";
import type { GraphQLObjectType } from "graphql";
import { EntityKind } from "../../../schema/query/search.ts";
import type { Compilation } from "../compilation.ts";
import { objectFieldType } from "../graph-type.ts";
import type { Rows } from "../match/rows.ts";
import type { Input } from "../operation/input.ts";
import { projectPage } from "../page/project-page.ts";
import type { Term } from "../page/term.ts";
import { collectRows } from "../projection/collect-rows.ts";
import { readText } from "../search/asked-text.ts";
import { findHits, type Hit, isFoundOften } from "../search/hits.ts";
import { projectHit } from "../search/project-hit.ts";
import type { RootProjector } from "./root-field.ts";

/** A page of what a text finds, best first: each thing once, by the best of its names or texts. */
export const projectSearch: RootProjector<"search"> = (compilation, { query, field, selected, given }) => {
  if (!given.text) throw new TypeError(`${selected.responseKey} lacks a text`);
  const asked = readText(given.text);
  const labels = labelsOf(given.kinds);
  const hit = { thing: new Cypher.Node(), matched: new Cypher.Variable(), score: new Cypher.Variable() };
  const id = new Cypher.Variable();
  const type = objectFieldType(query, field.name);
  const identified: [Cypher.Expr, Cypher.Variable] = [identity(hit.thing, labels), id];
  const match = (where: Cypher.Predicate | undefined) => {
    const each = isFoundOften(labels)
      ? byBest(hit, identified)
      : new Cypher.With(hit.thing, hit.matched, hit.score, identified);
    return Cypher.utils.concat(findHits(compilation, asked, labels, hit), where ? each.where(where) : each);
  };
  const isCounted = compilation.selections
    .fields(type, selected.selections)
    .some(({ name }) => name === "totalCount");
  const rows: Rows = {
    match: isCounted
      ? settled(compilation, match(undefined), [hit.thing, hit.matched, hit.score, id])
      : match,
    variables: [hit.thing, hit.matched, hit.score, id],
    repeats: false,
    plenty: false,
    scanned: false,
  };
  const list = {
    name: `${field.name} ${labels.join()}`,
    rows,
    terms: [term(hit.score, true), term(id, false)],
    projectNode: (node, selections, path) =>
      projectHit(compilation, hit, { labels, type: node as GraphQLObjectType, selections, path }),
    projectEdgeField: (edge) => {
      throw new TypeError(`${edge.name} has no fields of its own`);
    },
  } satisfies Parameters<typeof projectPage>[1];
  return projectPage(compilation, list, {
    type,
    selections: selected.selections,
    given,
    path: selected.responseKey,
  });
};

/** What tells a thing from all others of these labels: its key tells it from those of its own. */
function identity(thing: Cypher.Node, labels: readonly string[]): Cypher.Expr {
  const key = thing.property("key");
  if (labels.length === 1) return key;
  return Cypher.plus(Cypher.head(Cypher.labels(thing)), new Cypher.Literal(":"), key);
}

/** Each thing once, with the best of its hits. */
function byBest({ thing, matched, score }: Hit, identified: [Cypher.Expr, Cypher.Variable]): Cypher.With {
  return new Cypher.With(thing, matched, score)
    .orderBy([score, "DESC"], [matched, "ASC"])
    .with(thing, identified, [Cypher.head(Cypher.collect(matched)), matched], [Cypher.max(score), score]);
}

/** Rows that are found once, before all else: both their page and their number are made of them. */
function settled(
  compilation: Compilation,
  found: Cypher.Clause,
  variables: readonly Cypher.Variable[],
): Rows["match"] {
  const list = compilation.settle(collectRows(variables, found));
  return (where) => {
    const each = new Cypher.Variable();
    const columns = variables.map((variable, at): [Cypher.Expr, Cypher.Variable] => [
      each.index(at),
      variable,
    ]);
    const rows = new Cypher.With(...columns);
    return Cypher.utils.concat(new Cypher.Unwind([list, each]), where ? rows.where(where) : rows);
  };
}

/** The labels of what is looked for: a kind is a label in capitals. */
function labelsOf(kinds: Input | undefined): readonly string[] {
  const given = kinds && !kinds.isNull() ? kinds.items().map((kind) => kind.constant<string>()) : [];
  const wanted = given.length > 0 ? [...new Set(given)].sort() : Object.keys(EntityKind);
  return wanted.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase());
}

function term(expression: Cypher.Expr, descending: boolean): Term {
  return { expression, descending, nullable: false, isDate: false };
}
