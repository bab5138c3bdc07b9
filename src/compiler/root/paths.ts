import Cypher from "@neo4j/cypher-builder";
import { type GraphQLObjectType, getNamedType } from "graphql";
import { EdgeKind, longestPath } from "../../../schema/query/path.ts";
import { badInput } from "../../errors.ts";
import { all } from "../boolean.ts";
import { type Compilation, parameter } from "../compilation.ts";
import { keysWithLabel, labelOfId } from "../filter/id.ts";
import { fieldType, labelsOf } from "../graph-type.ts";
import type { Input } from "../operation/input.ts";
import { projectPath } from "../path/project-path.ts";
import { nestedList } from "../projection/nested.ts";
import type { RootProjector } from "./root-field.ts";

const mostPaths = 100;

/**
 * The shortest paths between two things; of several that are as short, by the keys of what lies on them.
 *
 * @throws BAD_USER_INPUT for a length that is not allowed; when bound, for a number of paths that is not; when answered,
 * if one of the ends is not there
 */
export const projectPaths: RootProjector<"paths"> = (compilation, { field, selected, given }) => {
  const { from, to, maxLength, via, first } = given;
  if (!from || !to || !maxLength || !first) throw new TypeError(`${selected.responseKey} lacks an argument`);
  const type = getNamedType(field.type) as GraphQLObjectType;
  const labels = labelsOf(compilation.schema, fieldType(type, "nodes"));
  const [start, end] = [endOf(compilation, from, labels), endOf(compilation, to, labels)];
  const length = maxLength.observe((value) => bounded(maxLength, value as number, 1, longestPath));
  const path = new Cypher.PathVariable();
  const value = projectPath(compilation, path, {
    type,
    selections: selected.selections,
    path: selected.responseKey,
  });
  const node = new Cypher.Node();
  const nodes = new Cypher.ListComprehension(node).in(Cypher.nodes(path)).map(node.property("key"));
  const limit = parameter((variables) =>
    BigInt(bounded(first, first.read(variables) as number, 0, mostPaths)),
  );
  const found = Cypher.utils.concat(
    shortest(compilation, { path, start, end, length, kinds: kindsOf(via) }),
    new Cypher.With(path)
      .orderBy([nodes, "ASC"])
      .limit(limit)
      .return([new Cypher.List([...value.columns]), new Cypher.Variable()]),
  );
  const list = nestedList(new Cypher.Collect(found), value, 1);
  return {
    ...list,
    rows: (variables) => (first.read(variables) as number) * (length + value.rows(variables)),
  };
};

/** A thing that has to be there, settled before the search begins. */
function endOf(compilation: Compilation, input: Input, labels: readonly string[]): Cypher.Variable {
  const label = input.observe((id) => labelOfId(id, labels) ?? "");
  const node = new Cypher.Node();
  const keys = parameter((variables) => keysWithLabel(label, input.read(variables)));
  const seen = compilation.view.seen(node);
  const match = new Cypher.Match(new Cypher.Pattern(node, label ? { labels: label } : {})).where(
    all([label ? Cypher.in(node.property("key"), keys) : Cypher.false, seen]) as Cypher.Predicate,
  );
  match.return(node);
  const found = compilation.settle(Cypher.head(new Cypher.Collect(match)));
  const error = () =>
    badInput(`\`${input.path}\` is the id of nothing in the graph`, {
      argument: input.path,
      allowed: "the `id` of a thing that is in the graph",
    });
  compilation.checks.push({ holds: Cypher.isNotNull(found), error });
  return found;
}

function kindsOf(via: Input | undefined): readonly string[] {
  const kinds = via && !via.isNull() ? via.items().map((item) => item.constant<string>()) : [];
  return kinds.length > 0 ? [...new Set(kinds)].sort() : Object.keys(EdgeKind);
}

interface Search {
  readonly path: Cypher.PathVariable;
  readonly start: Cypher.Variable;
  readonly end: Cypher.Variable;
  readonly length: number;
  readonly kinds: readonly string[];
}

/**
 * By the older form: both begin at both ends and read as much, but it is a hundred times as fast as a quantified pattern
 * between two nodes that are known. It refuses one node as both ends, and so that is tested before.
 */
function shortest({ view }: Compilation, { path, start, end, length, kinds }: Search): Cypher.Clause {
  const [node, relationship] = [new Cypher.Node(), new Cypher.Relationship()];
  const [seen, taken] = [view.seen(node), view.wander(relationship)];
  const tests = all([
    seen && Cypher.all(node, Cypher.nodes(path), seen),
    taken && Cypher.all(relationship, Cypher.relationships(path), taken),
  ]);
  const types = kinds.map((kind) => Cypher.utils.escapeType(view.edgeType(kind))).join("|");
  // The builder knows no path functions.
  const search = new Cypher.Raw((context) => {
    const [from, to] = [context.compile(start), context.compile(end)];
    const where = tests ? `\nWHERE ${context.compile(tests)}` : "";
    return `MATCH ${context.compile(path)} = allShortestPaths((${from})-[:${types}*1..${length}]-(${to}))${where}`;
  });
  return Cypher.utils.concat(new Cypher.With(start, end).where(Cypher.neq(start, end)), search);
}

function bounded(input: Input, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badInput(`\`${input.path}\` is ${value}`, { argument: input.path, allowed: `${least} to ${most}` });
}
