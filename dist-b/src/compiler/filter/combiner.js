import Cypher from "@neo4j/cypher-builder";
import { unmet } from "./predicate.js";
/** OR and NOT. One of nothing does not hold. */
export function combine(name, input, meets) {
    if (name === "NOT")
        return unmet(meets(input));
    const predicates = input.items().map(meets);
    if (predicates.length === 0)
        return Cypher.false;
    const given = predicates.filter((predicate) => predicate !== undefined);
    return given.length === predicates.length ? Cypher.or(...given) : undefined;
}
