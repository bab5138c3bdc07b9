import Cypher from "@neo4j/cypher-builder";

/** One criterion of an order. What has no value comes last, whichever way it runs. */
export interface Term {
  readonly expression: Cypher.Expr;
  readonly descending: boolean;
  readonly nullable: boolean;
  /** The property that it is the value of, if that lies on the node itself. */
  readonly property?: string | undefined;
  /** Days go into cursors as text. */
  readonly isDate: boolean;
}

type OrderElement = [Cypher.Expr, "ASC" | "DESC"];

/** The order of a page, or, read from its end, the reverse of it. */
export function orderElements(terms: readonly Term[], reversed: boolean): OrderElement[] {
  return terms.flatMap(({ expression, descending, nullable }) => {
    const value: OrderElement = [expression, descending !== reversed ? "DESC" : "ASC"];
    if (!nullable) return [value];
    return [[Cypher.isNull(expression), reversed ? "DESC" : "ASC"] satisfies OrderElement, value];
  });
}

/** What a cursor keeps of a row: the values of its terms. */
export function cursorColumns(terms: readonly Term[]): Cypher.Expr[] {
  return terms.map(({ expression, isDate }) => (isDate ? Cypher.toString(expression) : expression));
}
