import type Cypher from "@neo4j/cypher-builder";
import type { Variables } from "../operation/observations.ts";
import { type Projection, type Row, sum } from "../projection/projection.ts";

/** The columns of one row of a page, to which each selection of the page adds its own. */
export class RowColumns {
  readonly all: Cypher.Expr[];
  readonly #values: Projection[] = [];

  constructor(first: readonly Cypher.Expr[]) {
    this.all = [...first];
  }

  /** Adds the columns of a value, and gives what reads it from a row. */
  add(value: Projection): (row: Row, variables: Variables) => unknown {
    const offset = this.all.length;
    this.all.push(...value.columns);
    this.#values.push(value);
    return (row, variables) => value.read(row, offset, variables);
  }

  /** How many rows each row may bring with it. */
  rows(variables: Variables): number {
    return sum(this.#values.map(({ rows }) => rows))(variables);
  }
}
