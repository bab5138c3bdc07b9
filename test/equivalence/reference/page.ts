import { type Cursors, writePlace } from "./cursors.ts";
import { type Criterion, compareRows } from "./order.ts";

/** The arguments by which a page is chosen; null is as good as absent. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A list that is shown in pages. */
export interface List<T> {
  /** Tells it, in this order, from all others. */
  readonly name: string;
  readonly rows: readonly T[];
  /** By which no two rows are the same. */
  readonly criteria: readonly Criterion<T>[];
  /** What an answer shows of a row as a node. */
  readonly show: (row: T) => unknown;
}

/** An edge of a page; its own fields beside cursor and node are those of the row. */
export class Edge<T = unknown> {
  readonly cursor: string;
  readonly node: unknown;
  readonly row: T;

  constructor(cursor: string, node: unknown, row: T) {
    this.cursor = cursor;
    this.node = node;
    this.row = row;
  }
}

const usualSize = 50;

/** A page by the Relay cursor connections specification; beyond the cursors that are given, nobody looks. */
export function pageOf<T>({ name, rows, criteria, show }: List<T>, given: PageArguments, cursors: Cursors) {
  const descending = criteria.map((criterion) => criterion.descending);
  const placed = rows
    .map((row) => ({ row, values: criteria.map(({ value }) => value(row)) }))
    .sort((one, other) => compareRows(descending, one.values, other.values));
  const after = placeIn(given.after, cursors);
  const before = placeIn(given.before, cursors);
  const between = placed.filter(
    ({ values }) =>
      (!after || compareRows(descending, values, after) > 0) &&
      (!before || compareRows(descending, values, before) < 0),
  );
  const fromEnd = typeof given.last === "number";
  const size = given.first ?? given.last ?? usualSize;
  const page = fromEnd ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const isCut = page.length < between.length;
  const edges = page.map(({ row, values }) => new Edge(writePlace({ list: name, values }), show(row), row));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: fromEnd ? before !== undefined : isCut,
      hasPreviousPage: fromEnd ? isCut : after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function placeIn(cursor: string | null | undefined, cursors: Cursors) {
  return cursor === null || cursor === undefined ? undefined : cursors.read(cursor)?.values;
}
