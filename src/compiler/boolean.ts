import Cypher from "@neo4j/cypher-builder";

/** All of these, as far as there are any. */
export function all(predicates: readonly (Cypher.Predicate | undefined)[]): Cypher.Predicate | undefined {
  const given = predicates.filter((predicate) => predicate !== undefined);
  return given.length > 1 ? Cypher.and(...given) : given[0];
}

/** A function of Cypher whose value is a boolean: the builder's types do not know which are. */
export function asPredicate(call: Cypher.Function): Cypher.Predicate {
  return call as unknown as Cypher.Predicate;
}
