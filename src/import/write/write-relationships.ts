import type { WriteTransaction } from "../../neo4j/database.ts";
import { isStated, type RelationshipChange } from "../change/change.ts";
import { type RelationshipShape, relationshipShapes } from "../change/relationships.ts";
import { namedValues, readValues, storeValues } from "./columns.ts";
import { type Fate, fateOf } from "./fate.ts";
import type { RelationshipKind } from "./kind.ts";
import type { Recorders } from "./recorders.ts";
import { readReportDays } from "./report-days.ts";
import { nameOf, type Statement, stateAgain, statementOf } from "./statement.ts";

/**
 * Brings relationships of one kind up to date. A node that this transaction made has none yet that would have to be
 * read. Returns what became of each.
 */
export async function writeRelationships(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  changes: readonly RelationshipChange[],
  recorders: Recorders,
): Promise<readonly Fate[]> {
  const old = changes.filter(({ from, to }) => !recorders.isNew(from) && !recorders.isNew(to));
  const before = await readStatements(transaction, kind, old);
  const stated = changes.map(statementOf);
  const days = await readReportDays(transaction, before, stated);
  const after = new Map<string, Statement>();
  for (const statement of stated) {
    const name = nameOf(statement);
    after.set(name, stateAgain(after.get(name) ?? before.get(name), statement, days));
  }
  const fates = [...after].map(([name, statement]) => fateOf(before.get(name), statement));
  const rows = [...after.values()].filter((_, index) => fates[index] !== "unchanged");
  if (rows.length > 0) await transaction.run({ text: mergeRelationships(kind), parameters: { rows } });
  return fates;
}

async function readStatements(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  changes: readonly RelationshipChange[],
): Promise<ReadonlyMap<string, Statement>> {
  const statements = new Map<string, Statement>();
  if (changes.length === 0) return statements;
  const ends = new Map(
    changes.map(({ from, to }) => [`${from.key} ${to.key}`, { from: from.key, to: to.key }]),
  );
  const rows = await transaction.run({
    text: matchRelationships(kind),
    parameters: { ends: [...ends.values()] },
  });
  for (const [from, to, identity, reports, knownOn, list] of rows as [
    string,
    string,
    string | null,
    string[],
    string | null,
    unknown[],
  ][]) {
    const values = namedValues(shapeOf(kind).values, list);
    const statement = { from, to, identity, reports, knownOn, values };
    statements.set(nameOf(statement), statement);
  }
  return statements;
}

function matchRelationships(kind: RelationshipKind): string {
  const stated = isStated(kind.type);
  return `UNWIND $ends AS ends
MATCH (from:${kind.from} {key: ends.from})
MATCH (to:${kind.to} {key: ends.to})
MATCH (from)-[edge:${kind.type}]->(to)
RETURN from.key, to.key, ${shapeOf(kind).identity ? "edge.identity" : "null"} AS identity,
       ${stated ? "edge.reports" : "[]"} AS reports, ${stated ? "toString(edge.knownOn)" : "null"} AS knownOn,
       ${readValues("edge", shapeOf(kind).values)} AS list`;
}

function mergeRelationships(kind: RelationshipKind): string {
  const identity = shapeOf(kind).identity ? " {identity: row.identity}" : "";
  const sets = storeValues("edge", shapeOf(kind).values);
  if (isStated(kind.type)) sets.push("edge.reports = row.reports", "edge.knownOn = date(row.knownOn)");
  return `UNWIND $rows AS row
MATCH (from:${kind.from} {key: row.from})
MATCH (to:${kind.to} {key: row.to})
MERGE (from)-[edge:${kind.type}${identity}]->(to)
${sets.length > 0 ? `SET ${sets.join(",\n    ")}` : ""}`;
}

function shapeOf({ type }: RelationshipKind): RelationshipShape {
  return relationshipShapes[type];
}
