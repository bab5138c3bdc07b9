import type { Hop } from "../../../schema/graph/mapping.ts";
import { filterLabel } from "../filter/filter-label.ts";
import { isRolledUp, pathOf } from "../filter/roll-up.ts";
import type { Input } from "../operation/input.ts";

/** A step from a node to a related one, of which a filter says that it has to be there. */
export interface AnchorStep {
  readonly path: readonly Hop[];
  readonly label: string;
  readonly filter: Input;
}

/** The most selective test of a filter that an index can answer: the statement begins there and walks back. */
export interface Anchor {
  readonly strength: number;
  readonly steps: readonly AnchorStep[];
  /** A test of a name, which lies on the aliases; other tests lie on the node itself. */
  readonly name?: Input;
}

const strengths = { key: 3, name: 2, space: 1 } as const;

/** The anchor of a filter, if it has one: of several the strongest, of those the nearest. */
export function findAnchor(filter: Input): Anchor | undefined {
  let best: Anchor | undefined;
  const rollUp = isRolledUp(filter);
  for (const [name, input] of filter.entries()) {
    if (input.isNull()) continue;
    for (const anchor of anchorsOf(name, input, rollUp)) {
      if (
        !best ||
        anchor.strength > best.strength ||
        (anchor.strength === best.strength && isNearer(anchor, best))
      ) {
        best = anchor;
      }
    }
  }
  return best;
}

function isNearer(anchor: Anchor, other: Anchor): boolean {
  return anchor.steps.length < other.steps.length;
}

function anchorsOf(name: string, input: Input, rollUp: boolean): Anchor[] {
  const mapping = input.graph;
  switch (mapping?.kind) {
    case undefined:
      return name === "AND" ? input.items().flatMap((part) => findAnchor(part) ?? []) : [];
    case "property":
      return mapping.property === "key" && isExact(input) ? [{ strength: strengths.key, steps: [] }] : [];
    case "id":
      return [{ strength: strengths.key, steps: [] }];
    case "name":
      return isExact(input) ? [{ strength: strengths.name, steps: [], name: input }] : [];
    case "near":
    case "within":
      return [{ strength: strengths.space, steps: [] }];
    case "reached":
      return behind(pathOf(mapping, rollUp), input);
    case "relation":
      return input.entries().flatMap(([quantifier, filter]) => {
        return quantifier === "some" && !filter.isNull() ? behind(mapping.path, filter) : [];
      });
    case "flag":
    case "rollUp":
      return [];
  }
}

function behind(path: readonly Hop[], filter: Input): Anchor[] {
  const anchor = findAnchor(filter);
  if (!anchor) return [];
  const step = { path, label: filterLabel(filter.type), filter };
  return [{ ...anchor, steps: [step, ...anchor.steps] }];
}

/** Is the one test that of being one of some values? */
function isExact(input: Input): boolean {
  const [first, ...others] = input.entries();
  return others.length === 0 && first !== undefined && ["eq", "in"].includes(first[0]) && !first[1].isNull();
}
