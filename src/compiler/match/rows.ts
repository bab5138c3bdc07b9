import type Cypher from "@neo4j/cypher-builder";
import type { Told } from "../view/told.ts";

/** Rows of the graph that can be put in order and cut into pages. */
export interface Rows {
  /** The clauses that bind the variables in every row that meets the predicate, too. */
  readonly match: (where: Cypher.Predicate | undefined) => Cypher.Clause;
  readonly variables: readonly Cypher.Variable[];
  /** What tells of the row's node, where that is not the node itself. `match` binds it where a test asks. */
  readonly told?: Told | undefined;
  /** What else each row brings, of all the ways in which it is found: an aggregate, and the variable that holds it. */
  readonly gathered?: () => readonly [Cypher.Expr, Cypher.Variable][];
  /** Can the same row come several times? */
  readonly repeats: boolean;
  /**
   * Are these all nodes of a label, or so many of them that it pays to have an index give the order? Then rows
   * without a value, which no index holds, are matched apart.
   */
  readonly plenty: boolean;
  /** A property that is the same in all rows, where an index has the rows of each value in order of another property. */
  readonly alike?: (by: string) => Cypher.Property | undefined;
  /** Does no test have an index to find them by? Then the index of what they are put in order by is the way in. */
  readonly scanned: boolean;
}
