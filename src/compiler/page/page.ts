import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import { type Compilation, parameter } from "../compilation.ts";
import type { Rows } from "../match/rows.ts";
import type { FromVariables } from "../operation/observations.ts";
import type { Arguments } from "../operation/selection.ts";
import { collectRows } from "../projection/collect-rows.ts";
import { bindTold, type Told } from "../view/told.ts";
import { beyond, type Keyset, keyset } from "./keyset.ts";
import type { PagedList } from "./project-page.ts";
import { readPageSize } from "./size.ts";
import { orderElements, type Term } from "./term.ts";

/** A page of rows: some of them, in order, from a cursor on. */
export interface Page {
  readonly fromEnd: boolean;
  /** Does a cursor say that there are rows on the other side of it? */
  readonly continues: boolean;
  /** How many rows were asked for. */
  readonly count: FromVariables<number>;
  /** The list of what a row's columns hold; `more` brings one row beyond the page, which shows that there is one. */
  readonly collect: (columns: readonly Cypher.Expr[], more: boolean) => Cypher.Expr;
}

/**
 * Reads which page of a list is asked for.
 *
 * @throws BAD_USER_INPUT for a cursor of another list, a size out of bounds, `first` with `last`, `after` with `last`
 */
export function readPage(
  compilation: Compilation,
  { name, rows, terms }: Pick<PagedList, "name" | "rows" | "terms">,
  given: Arguments,
): Page {
  const { count, fromEnd } = readPageSize(given);
  const cursorOf = (input: Arguments[string]) =>
    input && !input.isNull() ? keyset(compilation, name, terms, input) : undefined;
  const after = cursorOf(given.after);
  const before = cursorOf(given.before);
  const limit = {
    exact: compilation.checked((variables) => BigInt(count(variables))),
    more: parameter((variables) => BigInt(count(variables) + 1)),
  };
  return {
    fromEnd,
    continues: (fromEnd ? before : after) !== undefined,
    count,
    collect: (columns, more) => {
      const cut: Cut = { rows, terms, after, before, fromEnd, limit: more ? limit.more : limit.exact };
      const found = isSplit(cut)
        ? splitRows(cut, compilation.known)
        : cutRows(cut, { where: all([between(cut), led(cut)]), terms });
      return collectRows(columns, found, bindLast(rows));
    },
  };
}

interface Cut {
  readonly rows: Rows;
  readonly terms: readonly Term[];
  readonly after: Keyset | undefined;
  readonly before: Keyset | undefined;
  readonly fromEnd: boolean;
  readonly limit: Cypher.Param;
}

function between({ terms, after, before }: Cut): Cypher.Predicate | undefined {
  return all([after && beyond(terms, after, false), before && beyond(terms, before, true)]);
}

/** Says what is so of all rows in a form that lets Neo4j begin at the index of what they are put in order by. */
function led({ rows, terms, after, before }: Cut): Cypher.Predicate | undefined {
  const [first] = terms;
  if (rows.told?.orders) return undefined;
  const isIndexed = rows.scanned || (first && alike(rows, first));
  const isLed = isIndexed && !after && !before && first?.expression instanceof Cypher.Property;
  return isLed && !first.nullable ? Cypher.isNotNull(first.expression) : undefined;
}

/** Order and limit come before anything is expanded from the rows. */
function cutRows(
  { rows, fromEnd, limit }: Cut,
  { where, terms }: { where: Cypher.Predicate | undefined; terms: readonly Term[] },
): Cypher.Clause {
  const matched = rows.match(where);
  const gathered = rows.gathered?.() ?? [];
  const cut = new Cypher.With(...rows.variables, ...carried(rows.told, where !== undefined), ...gathered);
  if (rows.repeats && gathered.length === 0) cut.distinct();
  const order = orderElements(terms, fromEnd);
  const [first] = terms;
  const same = first && alike(rows, first);
  // Neo4j does not see by itself that rows of one value are in the index's order.
  if (same && order[0]) order.unshift([same, order[0][1]]);
  return Cypher.utils.concat(matched, cut.orderBy(...order).limit(limit));
}

function alike(rows: Rows, { property, nullable }: Term): Cypher.Property | undefined {
  return property && !nullable ? rows.alike?.(property) : undefined;
}

/** What tells of a row, for its order and all that follows. */
function carried(
  told: Told | undefined,
  isPlaced: boolean,
): (Cypher.Variable | [Cypher.Expr, Cypher.Variable])[] {
  if (!told || !(told.filters || told.orders)) return [];
  return [told.filters || isPlaced ? told.variable : told.column];
}

/** Where neither a test nor the order asks, what tells of a row is found for those of the page alone. */
function bindLast({ told }: Rows): Cypher.Clause | undefined {
  return told?.filters || told?.orders ? undefined : bindTold(told);
}

function isSplit({ rows, terms, after, before }: Cut): boolean {
  if (rows.told?.orders) return false;
  return rows.plenty && terms[0]?.nullable === true && !before && (!after || after.has(0));
}

/**
 * Rows with a value and rows without one as two branches: an index gives the order of the first, and the second is
 * only begun when the first does not fill the page.
 */
function splitRows(cut: Cut, known: Cypher.Variable[]): Cypher.Clause {
  const { rows, terms, after, fromEnd, limit } = cut;
  const [first, ...rest] = terms as [Term, ...Term[]];
  const valued = [{ ...first, nullable: false }, ...rest];
  const withValue = cutRows(cut, {
    where: all([Cypher.isNotNull(first.expression), after && beyond(valued, after, false)]),
    terms: valued,
  });
  const without = cutRows(cut, { where: Cypher.isNull(first.expression), terms: rest });
  const branches = [withValue, without].map((branch) =>
    Cypher.utils.concat(branch, new Cypher.Return(...rows.variables)),
  );
  const inOrder = fromEnd ? branches.reverse() : branches;
  return Cypher.utils.concat(
    // By name: `CALL (*)` would not bring what stands outside of the subquery that this is part of.
    new Cypher.Call(new Cypher.Union(...inOrder).all(), known),
    new Cypher.With(...rows.variables).limit(limit),
  );
}
