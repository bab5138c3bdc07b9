import type { GraphQLObjectType } from "graphql";
import { keyOf, type MemoryNode } from "../graph/memory-graph.ts";
import type { Filter } from "./filter.ts";
import type { Criterion, SortValue } from "./order.ts";
import type { Near } from "./space.ts";

/** One criterion of order, as a client gives it. */
export interface OrderBy {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/** The criteria by which nodes are put in order; ties are broken by key. */
export function nodeCriteria(
  type: GraphQLObjectType,
  orderBy: readonly OrderBy[] | null | undefined,
  distance: (node: MemoryNode) => number | null,
): Criterion<MemoryNode>[] {
  const properties = type.extensions.graph?.orders ?? {};
  const chosen = (orderBy ?? []).map(({ field, direction }): Criterion<MemoryNode> => {
    const property = properties[field];
    const value = (node: MemoryNode) =>
      property ? ((node.properties[property] ?? null) as SortValue) : distance(node);
    return { descending: direction === "DESC", value };
  });
  return [...chosen, { descending: false, value: keyOf }];
}

/** Names a list by its field and order: cursors hold for no other. */
export function listName(list: string, orderBy: readonly OrderBy[] | null | undefined): string {
  return `${list} by ${(orderBy ?? []).map(({ field, direction }) => `${field} ${direction}`).join(", ")}`;
}

/** The `near` test that everything in a list has to meet: the filter's own, or one under AND. */
export function nearOf(where: Filter | null | undefined): Near | undefined {
  if (!where) return undefined;
  const own = where.near as Near | null | undefined;
  const parts = [where.AND ?? []].flat() as Filter[];
  return own ?? parts.map(nearOf).find((near) => near !== undefined);
}
