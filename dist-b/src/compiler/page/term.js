import Cypher from "@neo4j/cypher-builder";
/** The order of a page, or, read from its end, the reverse of it. */
export function orderElements(terms, reversed) {
    return terms.flatMap(({ expression, descending, nullable }) => {
        const value = [expression, descending !== reversed ? "DESC" : "ASC"];
        if (!nullable)
            return [value];
        return [[Cypher.isNull(expression), reversed ? "DESC" : "ASC"], value];
    });
}
/** What a cursor keeps of a row: the values of its terms. */
export function cursorColumns(terms) {
    return terms.map(({ expression, isDate }) => (isDate ? Cypher.toString(expression) : expression));
}
