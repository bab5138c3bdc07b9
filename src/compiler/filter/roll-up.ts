import type { Hop } from "../../../schema/graph/mapping.ts";
import type { Input } from "../operation/input.ts";

/** Does a filter say that what its tests reach is rolled up? */
export function isRolledUp(filter: Input): boolean {
  return filter.entries().some(([, input]) => input.graph?.kind === "rollUp" && input.constant() === true);
}

/** The path of a mapping, or the one that it has for rolling up. */
export function pathOf(
  { path, rolledUp }: { readonly path: readonly Hop[]; readonly rolledUp?: readonly Hop[] },
  rollUp: boolean,
): readonly Hop[] {
  return rollUp && rolledUp ? rolledUp : path;
}
