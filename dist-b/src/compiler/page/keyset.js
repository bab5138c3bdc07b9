import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.js";
import { dayParameter, parameter } from "../compilation.js";
import { readCursor } from "./cursor.js";
/** Reads the cursor of an argument when a request is bound. */
export function keyset(compilation, list, terms, input) {
    compilation.demands.push((variables) => readCursor(list, terms.length, input, input.read(variables)));
    const valueAt = (cursor, index) => readCursor(list, terms.length, input, cursor)[index] ?? null;
    return {
        has: (index) => input.observe((cursor) => valueAt(cursor, index) !== null),
        value: (index) => {
            const value = (variables) => valueAt(input.read(variables), index);
            return terms[index]?.isDate ? dayParameter(value) : parameter(value);
        },
    };
}
/** The predicate for the rows that come after a cursor; `reversed`, for those before it. */
export function beyond(terms, cursor, reversed) {
    const [first, ...others] = terms;
    if (!first || first.nullable || others.length === 0 || !cursor.has(0)) {
        return beyondFrom(0, terms, cursor, reversed);
    }
    // In a form that an index can seek in one go: by an OR of ranges Neo4j would read both of them to their ends.
    const compare = first.descending !== reversed ? Cypher.lte : Cypher.gte;
    const isOther = Cypher.neq(first.expression, cursor.value(0));
    const ties = beyondFrom(1, terms, cursor, reversed);
    return Cypher.and(compare(first.expression, cursor.value(0)), ties ? Cypher.or(isOther, ties) : isOther);
}
/** The same for rows that are alike in what comes before a term. */
function beyondFrom(from, terms, cursor, reversed) {
    const ways = terms.slice(from).map((term, at) => {
        const index = from + at;
        const ties = terms.slice(from, index).map((tied, tie) => equal(tied, cursor, from + tie));
        const past = beyondTerm(term, cursor, index, reversed);
        return past && all([...ties, past]);
    });
    return Cypher.or(...ways.filter((way) => way !== undefined));
}
function equal({ expression, nullable }, cursor, index) {
    if (nullable && !cursor.has(index))
        return Cypher.isNull(expression);
    return Cypher.eq(expression, cursor.value(index));
}
function beyondTerm(term, cursor, index, reversed) {
    const { expression, descending, nullable } = term;
    // Rows without a value come last: nothing is after one of them, and all that have a value are before it.
    if (nullable && !cursor.has(index))
        return reversed ? Cypher.isNotNull(expression) : undefined;
    const compare = descending !== reversed ? Cypher.lt : Cypher.gt;
    const past = compare(expression, cursor.value(index));
    return nullable && !reversed ? Cypher.or(past, Cypher.isNull(expression)) : past;
}
