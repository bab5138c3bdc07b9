import { isStated } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";
import { type RelationshipShape, relationshipShapes, type WrittenType } from "../change/relationships.ts";
import { alwaysKnown } from "../mapping/known-on.ts";
import { castValues } from "./cast.ts";
import { fateOfBeforeAndAfter } from "./fate.ts";
import { soleStatement } from "./sole-statement.ts";

/** A row of the statement. */
export interface RelationshipRow {
  /** Keys of the nodes at both ends. */
  readonly from: string;
  readonly to: string;
  /** The identity values as one text, where the type has some. */
  readonly identity: string;
  readonly recordedBy: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Of a STATED relationship. */
  readonly reports: readonly string[];
  readonly knownOn: string | null;
}

/** What a group of relationship rows has in common. */
export interface RelationshipKind {
  readonly type: WrittenType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}

/**
 * Cypher that brings relationships of a kind up to date, given `$rows` with none twice. Returns rows of fate and how many.
 */
export function relationshipStatement(kind: RelationshipKind): string {
  const { oneAt, identity, values }: RelationshipShape = relationshipShapes[kind.type];
  if (oneAt) return soleStatement(kind, oneAt);
  const pattern = `${kind.type}${identity ? " {identity: row.identity}" : ""}`;
  const sets = castValues(values).map(([property, value]) => `edge.${property} = ${value}`);
  if (isStated(kind.type)) sets.push(growReports);
  return `
UNWIND $rows AS row
MATCH (from:${kind.from} {key: row.from})
MATCH (to:${kind.to} {key: row.to})
OPTIONAL MATCH (from)-[old:${pattern}]->(to)
WITH row, from, to, properties(old) AS before
MERGE (from)-[edge:${pattern}]->(to)
${sets.length === 0 ? "" : `SET ${sets.join(",\n    ")}`}
${isStated(kind.type) ? earliestKnown : ""}
WITH before, properties(edge) AS after
RETURN ${fateOfBeforeAndAfter} AS fate, count(*)`;
}

// Sorted, so that the order of import leaves no trace.
const growReports = `edge.reports = COLLECT {
      UNWIND coalesce(edge.reports, []) + row.reports AS report
      WITH DISTINCT report ORDER BY report
      RETURN report
    }`;

// From the reports themselves and not from the value before: a day of publication may have been corrected.
const earliestKnown = `WITH row, before, edge
CALL (edge) {
  MATCH (report:Report) WHERE report.key IN edge.reports
  RETURN min(report.knownOn) AS earliest
}
SET edge.knownOn =
      CASE WHEN date('${alwaysKnown}') IN [edge.knownOn, date(row.knownOn)] THEN date('${alwaysKnown}') ELSE earliest END`;
