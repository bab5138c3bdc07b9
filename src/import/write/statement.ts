import type { RelationshipChange } from "../change/change.ts";
import { type RelationshipShape, relationshipShapes, type WrittenType } from "../change/relationships.ts";
import { alwaysKnown } from "../mapping/known-on.ts";
import { orderedValues, type StoredValues } from "./columns.ts";

/** A relationship as it lies in the graph. */
export interface Statement {
  readonly from: string;
  readonly to: string;
  /** What tells it apart from others of its type between the same nodes; null where there is only one. */
  readonly identity: string | null;
  /** Keys of the reports that say so, in order; none for what is no statement, or a gazetteer's. */
  readonly reports: readonly string[];
  /** The earliest day on which one of them did, as YYYY-MM-DD. */
  readonly knownOn: string | null;
  readonly values: StoredValues;
}

/** The statement that a change makes by itself. */
export function statementOf(change: RelationshipChange): Statement {
  const { identity, values: shape }: RelationshipShape = relationshipShapes[change.type];
  const values = orderedValues(shape, change.values);
  return {
    from: change.from.key,
    to: change.to.key,
    identity: identity ? identity.map((name) => values[name] ?? "").join("|") : null,
    reports: change.basis?.reports ?? [],
    knownOn: change.basis?.knownOn ?? null,
    values,
  };
}

/** Has one name for each relationship of a kind. */
export function nameOf({ from, to, identity }: Statement): string {
  return JSON.stringify([from, to, identity]);
}

/** Reports that make a statement or another, each once. Sorted, so that the order of import leaves no trace. */
export function reportsOf(statement: Statement, other: Statement): readonly string[] {
  return [...new Set([...statement.reports, ...other.reports])].sort();
}

/** What is stated after it was said again. `days`: from when each of several reports of it counts as known. */
export function stateAgain(
  there: Statement | undefined,
  again: Statement,
  days: ReadonlyMap<string, string | null>,
): Statement {
  if (there === undefined) return again;
  const reports = reportsOf(there, again);
  if (there.knownOn === alwaysKnown || again.knownOn === alwaysKnown) {
    return { ...again, reports, knownOn: alwaysKnown };
  }
  if (reports.length === again.reports.length) return again;
  return { ...again, reports, knownOn: knownFrom({ reports, knownOn: again.knownOn }, days) };
}

/** Since when a statement is known that several reports make: not from the day before, as that of a report may be corrected. */
export function knownFrom(
  { reports, knownOn }: Pick<Statement, "reports" | "knownOn">,
  days: ReadonlyMap<string, string | null>,
): string | null {
  if (knownOn === alwaysKnown) return knownOn;
  const known = reports.map((report) => days.get(report) ?? null).filter((day) => day !== null);
  return known.sort()[0] ?? null;
}

/** Is a node at one end of such a relationship its only one there? */
export function soleEnd(type: WrittenType): "from" | "to" | undefined {
  const { oneAt }: RelationshipShape = relationshipShapes[type];
  return oneAt;
}
