import Cypher from "@neo4j/cypher-builder";
import type { Hop } from "../../../schema/graph/mapping.ts";
import type { Compilation } from "../compilation.ts";
import { certainProperties } from "../filter/certain.ts";
import { testFolded } from "../filter/name.ts";
import { meets, testsOf } from "../filter/predicate.ts";
import type { Input } from "../operation/input.ts";
import { type Walk, walk } from "../path/walk.ts";
import type { Told } from "../view/told.ts";
import type { View } from "../view/view.ts";
import { type Anchor, findAnchor } from "./anchor.ts";
import { FoundNodes, nameOfFound } from "./found-nodes.ts";
import type { Rows } from "./rows.ts";
import { Tests } from "./tests.ts";

/** Nodes of a label that meet a filter. */
export interface MatchedNodes extends Rows {
  readonly node: Cypher.Node;
}

/**
 * Matches the nodes of a label that meet a filter. Where the most selective test lies on a related node, the relations
 * that lead there become part of the pattern, so that the planner can begin at its index; all else is tested on the way.
 */
export function matchNodes(compilation: Compilation, label: string, filter: Input | undefined): MatchedNodes {
  const node = new Cypher.Node();
  const { view } = compilation;
  const told = view.tell(node, label);
  const given = filter && !filter.isNull() ? filter : undefined;
  const anchor = given && findAnchor(given);
  const said = saidBy(anchor);
  const own = new Tests(told).add(() => view.seen(node));
  for (const test of given ? testsOf({ compilation, node, label, said }, given) : []) own.add(test);
  const tests = new Tests(told, own);
  const patterns = [
    new Cypher.Pattern(node, { labels: label }),
    ...anchorWay(compilation, { node, label, anchor, said }, tests),
  ];
  const found = anchor && foundBy(compilation, anchor);
  const match = (where: Cypher.Predicate | undefined) => {
    const list = found?.nodes.settled;
    if (found && list) return matchFrom(view, { node, label, told, own, ...found, list }, where);
    const clauses = patterns.map((pattern) => new Cypher.Match(pattern));
    const last = clauses.pop() as Cypher.Match;
    return Cypher.utils.concat(...clauses, tests.passedBy(last, where));
  };
  const scanned = !anchor && !isIndexed(view, label, given);
  return { node, match, variables: [node], told, repeats: patterns.length > 1, plenty: !anchor, scanned };
}

/** Is a property tested that lies on the nodes themselves? What was shown on a day does not, and no index knows it. */
function isIndexed(view: View, label: string, filter: Input | undefined): boolean {
  const tested = filter ? [...certainProperties(filter)] : [];
  return tested.some((property) => view.holds(label, property));
}

/** The related nodes that the way to an anchor goes over first, where the anchor lies beyond them: a list below may ask for them. */
function foundBy(compilation: Compilation, { steps: [first, second] }: Anchor) {
  if (!first?.filter.text || !second) return undefined;
  const { path, label, filter } = first;
  const name = nameOfFound(label, filter);
  const nodes =
    compilation.found.get(name) ?? new FoundNodes(compilation, () => matchNodes(compilation, label, filter));
  compilation.found.set(name, nodes);
  return { path, nodes };
}

interface From {
  readonly node: Cypher.Node;
  readonly label: string;
  readonly told: Told | undefined;
  readonly own: Tests;
  readonly path: readonly Hop[];
  readonly list: Cypher.Variable;
}

/** Matches nodes from a list of related ones. */
function matchFrom(
  view: View,
  { node, label, told, own, path, list }: From,
  where: Cypher.Predicate | undefined,
): Cypher.Clause {
  const to = new Cypher.Node();
  const tests = new Tests(told, own);
  const way = tests.addOf(
    () => walk(view, node, path, undefined, { to }),
    (made) => made.where,
  );
  tests.add(() => node.hasLabel(label));
  return Cypher.utils.concat(
    new Cypher.Unwind([list, to]),
    tests.passedBy(new Cypher.Match(way.pattern), where),
  );
}

/** The parts of a filter that the way to its anchor says. */
function saidBy(anchor: Anchor | undefined): ReadonlySet<Input> {
  const said = new Set<Input>(anchor?.steps.map(({ filter }) => filter));
  if (anchor?.name) said.add(anchor.name);
  return said;
}

interface AnchorFrom {
  readonly node: Cypher.Node;
  readonly label: string;
  readonly anchor: Anchor | undefined;
  readonly said: ReadonlySet<Input>;
}

/** The patterns from a node to its anchor, one a clause: two of them may go over the same relationship. */
function anchorWay(
  compilation: Compilation,
  { node: start, label: first, anchor, said }: AnchorFrom,
  tests: Tests,
): Cypher.Pattern[] {
  const { view } = compilation;
  const patterns: Cypher.Pattern[] = [];
  const step = (make: () => Walk) => {
    const way = tests.addOf(make, ({ where }) => where);
    patterns.push(way.pattern);
    return way.node;
  };
  let [node, label] = [start, first];
  for (const { path, ...next } of anchor?.steps ?? []) {
    const from = node;
    label = next.label;
    node = step(() => walk(view, from, path, [next.label], { anywhere: true }));
    const subject = { compilation, node, label, said };
    tests.add(() => meets(subject, next.filter));
  }
  for (const [test, value] of anchor?.name?.entries() ?? []) {
    const alias = new Cypher.Node();
    const to = node;
    step(() => walk(view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], undefined, { to }));
    const anchored = label;
    tests.add(() => alias.hasLabel("Alias"));
    tests.add(() => testFolded(compilation, alias, anchored, test, value));
  }
  return patterns;
}
