import Cypher from "@neo4j/cypher-builder";
import { type GraphQLObjectType, getNamedType } from "graphql";
import { foldName } from "../../../schema/name/fold.ts";
import { badInput } from "../../errors.ts";
import { all } from "../boolean.ts";
import { parameter } from "../compilation.ts";
import { elementOf, keyOf } from "../element.ts";
import { keysWithLabel } from "../filter/id.ts";
import type { Input } from "../operation/input.ts";
import type { Arguments } from "../operation/selection.ts";
import { walk } from "../path/walk.ts";
import { projectFields } from "../projection/fields.ts";
import { nestedList } from "../projection/nested.ts";
import { column, mapped, object } from "../projection/projection.ts";
import type { View } from "../view/view.ts";
import type { RootProjector } from "./root-field.ts";

/** How many things of one name an error lists. */
const mostListed = 10;

interface Found {
  readonly key: string;
  readonly name: string | null;
  readonly value: unknown;
}

/**
 * One thing by its id, key or name.
 *
 * @throws BAD_USER_INPUT unless exactly one argument is given; when answered, if a name fits several things
 */
export const projectFind: RootProjector<"find"> = (compilation, { field, selected, given, mapping }) => {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const [by, input] = onlyArgument(
    selected.responseKey,
    given,
    field.args.map(({ name }) => name),
  );
  const { view } = compilation;
  const reached = { node: new Cypher.Node(), relationship: undefined };
  const place = { selections: selected.selections, path: selected.responseKey };
  const value = object([
    ["key", column(keyOf(reached))],
    ["name", column(by === "name" ? reached.node.property("name") : Cypher.Null)],
    ["value", projectFields(compilation, elementOf(type, reached), type, place)],
  ]);
  const match =
    by === "name"
      ? named(view, reached.node, mapping, input)
      : keyed(view, reached.node, mapping.label, by, input);
  match.return([new Cypher.List([...value.columns]), new Cypher.Variable()]);
  return mapped(nestedList(new Cypher.Collect(match), value, 1), (list) => {
    const [found, ...others] = list as Found[];
    if (found && others.length > 0) throw ambiguous(input, [found, ...others]);
    return found?.value ?? null;
  });
};

function onlyArgument(path: string, given: Arguments, allowed: readonly string[]): [string, Input] {
  const [first, ...others] = Object.entries(given).filter(([, input]) => input && !input.isNull());
  if (first?.[1] && others.length === 0) return [first[0], first[1]];
  throw badInput(`\`${path}\` needs exactly one argument`, {
    argument: path,
    allowed: `one of ${allowed.map((name) => `\`${name}\``).join(", ")}`,
  });
}

function keyed(view: View, node: Cypher.Node, label: string, by: string, input: Input) {
  const keys = parameter((variables) => {
    const value = input.read(variables);
    return by === "id" ? keysWithLabel(label, value) : [value];
  });
  return new Cypher.Match(new Cypher.Pattern(node, { labels: label })).where(
    all([Cypher.in(node.property("key"), keys), view.seen(node)]) as Cypher.Predicate,
  );
}

function named(
  view: View,
  node: Cypher.Node,
  { label, prefer }: { label: string; prefer?: string },
  input: Input,
) {
  const alias = new Cypher.Node();
  const folded = parameter((variables) => foldName(String(input.read(variables))));
  const way = walk(view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], [label], { to: node });
  const match = new Cypher.Match(new Cypher.Pattern(alias, { labels: "Alias" })).where(
    Cypher.eq(alias.property("folded"), folded),
  );
  const found = match.match(way.pattern);
  if (way.where) found.where(way.where);
  const each = found.with(node).distinct();
  const key = [node.property("key"), "ASC"] as [Cypher.Expr, "ASC"];
  if (!prefer) return each.orderBy(key).limit(mostListed);
  const greatest = Cypher.coalesce(node.property(prefer), new Cypher.Literal(-1));
  return each.orderBy([greatest, "DESC"], key).limit(1);
}

function ambiguous(input: Input, found: readonly Found[]) {
  const candidates = found.map(({ name, key }) => `${name} (${key})`);
  return badInput(`\`${input.path}\` fits several: ${candidates.join(", ")}`, {
    argument: input.path,
    allowed: "a name that only one has, or a key",
    candidates,
  });
}
