import Cypher from "@neo4j/cypher-builder";

/** The list of what the columns hold in each row that the clauses find. */
export function collectRows(
  columns: readonly Cypher.Expr[],
  ...clauses: (Cypher.Clause | undefined)[]
): Cypher.Expr {
  const row = new Cypher.Return([new Cypher.List([...columns]), new Cypher.Variable()]);
  return new Cypher.Collect(Cypher.utils.concat(...clauses, row));
}
