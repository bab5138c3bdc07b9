import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import { type Compilation, dayParameter, parameter } from "../compilation.ts";
import type { Input } from "../operation/input.ts";
import type { FromVariables } from "../operation/observations.ts";
import { readCursor } from "./cursor.ts";
import type { Term } from "./term.ts";

/** A cursor that an argument gives, seen through the order of its list. */
export interface Keyset {
  /** Does the row of the cursor have a value for this term? The shape of the predicate depends on it. */
  has(index: number): boolean;
  /** The value of a term in the row of the cursor. */
  value(index: number): Cypher.Expr;
}

/** Reads the cursor of an argument when a request is bound. */
export function keyset(compilation: Compilation, list: string, terms: readonly Term[], input: Input): Keyset {
  compilation.demands.push((variables) => readCursor(list, terms.length, input, input.read(variables)));
  const valueAt = (cursor: unknown, index: number) =>
    readCursor(list, terms.length, input, cursor)[index] ?? null;
  return {
    has: (index) => input.observe((cursor) => valueAt(cursor, index) !== null),
    value: (index) => {
      const value: FromVariables = (variables) => valueAt(input.read(variables), index);
      return terms[index]?.isDate ? dayParameter(value) : parameter(value);
    },
  };
}

/** The predicate for the rows that come after a cursor; `reversed`, for those before it. */
export function beyond(
  terms: readonly Term[],
  cursor: Keyset,
  reversed: boolean,
): Cypher.Predicate | undefined {
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
function beyondFrom(
  from: number,
  terms: readonly Term[],
  cursor: Keyset,
  reversed: boolean,
): Cypher.Predicate | undefined {
  const ways = terms.slice(from).map((term, at) => {
    const index = from + at;
    const ties = terms.slice(from, index).map((tied, tie) => equal(tied, cursor, from + tie));
    const past = beyondTerm(term, cursor, index, reversed);
    return past && all([...ties, past]);
  });
  return Cypher.or(...ways.filter((way) => way !== undefined));
}

function equal({ expression, nullable }: Term, cursor: Keyset, index: number): Cypher.Predicate {
  if (nullable && !cursor.has(index)) return Cypher.isNull(expression);
  return Cypher.eq(expression, cursor.value(index));
}

function beyondTerm(
  term: Term,
  cursor: Keyset,
  index: number,
  reversed: boolean,
): Cypher.Predicate | undefined {
  const { expression, descending, nullable } = term;
  // Rows without a value come last: nothing is after one of them, and all that have a value are before it.
  if (nullable && !cursor.has(index)) return reversed ? Cypher.isNotNull(expression) : undefined;
  const compare = descending !== reversed ? Cypher.lt : Cypher.gt;
  const past = compare(expression, cursor.value(index));
  return nullable && !reversed ? Cypher.or(past, Cypher.isNull(expression)) : past;
}
