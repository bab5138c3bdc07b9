import Cypher from "@neo4j/cypher-builder";
import type { Hop } from "../../../schema/graph/mapping.ts";
import { all } from "../boolean.ts";
import type { Compilation } from "../compilation.ts";
import { certainProperties } from "../filter/certain.ts";
import { testFolded } from "../filter/name.ts";
import { meets } from "../filter/predicate.ts";
import type { Input } from "../operation/input.ts";
import { walk } from "../path/walk.ts";
import { type Anchor, findAnchor } from "./anchor.ts";
import { FoundNodes, nameOfFound } from "./found-nodes.ts";
import type { Rows } from "./rows.ts";

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
  const given = filter && !filter.isNull() ? filter : undefined;
  const anchor = given && findAnchor(given);
  const way = anchorWay(compilation, node, label, anchor);
  const own = given && meets({ compilation, node, label, said: way.said }, given);
  const found = anchor && foundBy(compilation, anchor);
  const match = (where: Cypher.Predicate | undefined) => {
    const list = found?.nodes.settled;
    if (found && list) return matchFrom(compilation, { node, label, ...found, list }, all([own, where]));
    const clauses = [
      new Cypher.Match(new Cypher.Pattern(node, { labels: label })),
      ...way.patterns.map((pattern) => new Cypher.Match(pattern)),
    ];
    const tests = all([compilation.view.seen(node), own, ...way.tests, where]);
    if (tests) clauses.at(-1)?.where(tests);
    return Cypher.utils.concat(...clauses);
  };
  const scanned = !anchor && !isIndexed(compilation, node, label, given);
  return { node, match, variables: [node], repeats: way.patterns.length > 0, plenty: !anchor, scanned };
}

/** Is a property tested that lies on the nodes themselves? What was shown on a day does not, and no index knows it. */
function isIndexed(
  { view }: Compilation,
  node: Cypher.Node,
  label: string,
  filter: Input | undefined,
): boolean {
  const tested = filter ? [...certainProperties(filter)] : [];
  return tested.some((property) => view.property(node, label, property) instanceof Cypher.Property);
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
  readonly path: readonly Hop[];
  readonly list: Cypher.Variable;
}

/** Matches nodes from a list of related ones. */
function matchFrom(
  { view }: Compilation,
  { node, label, path, list }: From,
  tests: Cypher.Predicate | undefined,
): Cypher.Clause {
  const to = new Cypher.Node();
  const way = walk(view, node, path, undefined, { to });
  const match = new Cypher.Match(way.pattern);
  const holding = all([node.hasLabel(label), view.seen(node), way.where, tests]);
  return Cypher.utils.concat(new Cypher.Unwind([list, to]), holding ? match.where(holding) : match);
}

interface AnchorWay {
  readonly patterns: readonly Cypher.Pattern[];
  readonly tests: readonly (Cypher.Predicate | undefined)[];
  readonly said: ReadonlySet<Input>;
}

/** The patterns from a node to its anchor, one a clause: two of them may go over the same relationship. */
function anchorWay(
  compilation: Compilation,
  start: Cypher.Node,
  label: string,
  anchor: Anchor | undefined,
): AnchorWay {
  const steps = anchor?.steps ?? [];
  const said = new Set<Input>(steps.map(({ filter }) => filter));
  if (anchor?.name) said.add(anchor.name);
  const patterns: Cypher.Pattern[] = [];
  const tests: (Cypher.Predicate | undefined)[] = [];
  let node = start;
  for (const { path, label, filter } of steps) {
    const way = walk(compilation.view, node, path, [label], { anywhere: true });
    node = way.node;
    patterns.push(way.pattern);
    tests.push(way.where, meets({ compilation, node, label, said }, filter));
  }
  const anchored = steps.at(-1)?.label ?? label;
  for (const [test, value] of anchor?.name?.entries() ?? []) {
    const alias = new Cypher.Node();
    const named = walk(compilation.view, alias, [{ type: "ALIAS_OF", direction: "OUT" }], undefined, {
      to: node,
    });
    patterns.push(named.pattern);
    tests.push(named.where, alias.hasLabel("Alias"), testFolded(compilation, alias, anchored, test, value));
  }
  return { patterns, tests, said };
}
