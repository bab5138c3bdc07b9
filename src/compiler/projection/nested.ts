import type Cypher from "@neo4j/cypher-builder";
import type { Projection, Row } from "./projection.ts";

/**
 * A value whose columns stand in the first of the lists of one column of the parent; null where there is none. It is picked
 * here: `head()` around a subquery would keep Neo4j from making it part of the plan, and cost as much again as the subquery.
 */
export function nestedFirst(lists: Cypher.Expr, value: Projection): Projection {
  return {
    columns: [lists],
    read: (row, at, variables) => {
      const [first] = row[at] as Row[];
      return first ? value.read(first, 0, variables) : null;
    },
    rows: (variables) => 1 + value.rows(variables),
  };
}

/** Values whose columns stand in lists, in a list that is one column of the parent. */
export function nestedList(expression: Cypher.Expr, value: Projection, rows: number): Projection {
  return {
    columns: [expression],
    read: (row, at, variables) => (row[at] as Row[]).map((values) => value.read(values, 0, variables)),
    rows: (variables) => rows * (1 + value.rows(variables)),
  };
}
