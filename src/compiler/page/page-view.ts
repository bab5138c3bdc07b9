import type { Variables } from "../operation/observations.ts";
import type { Row } from "../projection/projection.ts";
import type { Page } from "./page.ts";

/** A page as it came from the database: its rows in the order of the list, and what is known of the rows around it. */
export interface PageView {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: unknown;
  readonly variables: Variables;
}

/** Cuts off the row that was brought to see whether there are more, and turns a page read from the end around. */
export function viewPage(
  page: Page,
  brought: readonly Row[],
  totalCount: unknown,
  variables: Variables,
): PageView {
  const count = page.count(variables);
  const more = brought.length > count;
  const rows = more ? brought.slice(0, count) : brought;
  return {
    rows: page.fromEnd ? rows.toReversed() : rows,
    hasNextPage: page.fromEnd ? page.continues : more,
    hasPreviousPage: page.fromEnd ? more : page.continues,
    totalCount,
    variables,
  };
}
