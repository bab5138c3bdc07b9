import Cypher from "@neo4j/cypher-builder";
import { type GraphQLObjectType, getNamedType } from "graphql";
import { badInput } from "../../errors.ts";
import { all } from "../boolean.ts";
import { parameter } from "../compilation.ts";
import { elementOf, keyOf } from "../element.ts";
import { keysWithLabel } from "../filter/id.ts";
import { askedName, keysAsked } from "../name/closeness.ts";
import { matchNamed } from "../name/match-named.ts";
import type { Input } from "../operation/input.ts";
import type { Arguments } from "../operation/selection.ts";
import { collectRows } from "../projection/collect-rows.ts";
import { projectFields } from "../projection/fields.ts";
import { nestedList } from "../projection/nested.ts";
import { column, constant, mapped, object } from "../projection/projection.ts";
import { bindTold } from "../view/told.ts";
import type { View } from "../view/view.ts";
import type { RootProjector } from "./root-field.ts";

/** How many things of one name an error lists. */
const mostListed = 10;

interface Found {
  readonly key: string;
  readonly name: string | null;
  /** How close a name of it comes to the one given. */
  readonly closeness: number | null;
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
  const { found, closeness } =
    by === "name"
      ? named(view, reached.node, mapping, input)
      : keyed(view, reached.node, mapping.label, by, input);
  const place = { selections: selected.selections, path: selected.responseKey };
  const told = view.tell(reached.node, mapping.label);
  const value = object([
    ["key", column(keyOf(reached))],
    ["name", column(by === "name" ? reached.node.property("name") : Cypher.Null)],
    ["closeness", closeness ? column(closeness) : constant(null)],
    ["value", projectFields(compilation, elementOf(type, reached), type, place)],
  ]);
  const collected = collectRows(value.columns, found, bindTold(told));
  return mapped(nestedList(collected, value, 1), (list) => {
    const [first, ...others] = list as Found[];
    const equal = others.filter(({ closeness }) => closeness === first?.closeness);
    if (first && equal.length > 0) throw ambiguous(input, [first, ...equal]);
    return first?.value ?? null;
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
  const found = new Cypher.Match(new Cypher.Pattern(node, { labels: label })).where(
    all([Cypher.in(node.property("key"), keys), view.seen(node)]) as Cypher.Predicate,
  );
  return { found, closeness: undefined };
}

/** Things of the closest names come first; of those equally close, all are brought where none is preferred. */
function named(
  view: View,
  node: Cypher.Node,
  { label, prefer }: { label: string; prefer?: string },
  input: Input,
) {
  const asked = askedName(parameter((variables) => keysAsked(input.read(variables))));
  const { matched, closeness } = matchNamed(view, node, label, asked);
  const order: [Cypher.Expr, "ASC" | "DESC"][] = [
    [closeness, "ASC"],
    ...(prefer
      ? [[Cypher.coalesce(node.property(prefer), new Cypher.Literal(-1)), "DESC"] as [Cypher.Expr, "DESC"]]
      : []),
    [node.property("key"), "ASC"],
  ];
  return { found: matched.orderBy(...order).limit(prefer ? 1 : mostListed), closeness };
}

function ambiguous(input: Input, found: readonly Found[]) {
  const candidates = found.map(({ name, key }) => `${name} (${key})`);
  return badInput(`\`${input.path}\` fits several: ${candidates.join(", ")}`, {
    argument: input.path,
    allowed: "a name that only one has, or a key",
    candidates,
  });
}
