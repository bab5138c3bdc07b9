import Cypher from "@neo4j/cypher-builder";
/** All of these, as far as there are any. */
export function all(predicates) {
    const given = predicates.filter((predicate) => predicate !== undefined);
    return given.length > 1 ? Cypher.and(...given) : given[0];
}
/** A function of Cypher whose value is a boolean: the builder's types do not know which are. */
export function asPredicate(call) {
    return call;
}
