import type { RelationshipChange } from "../change/change.ts";
import type { Batch } from "./batch.ts";
import { type Fate, fateOf } from "./fate.ts";
import type { RelationshipKind } from "./kind.ts";
import { ownerOf } from "./ownership.ts";
import type { Recorders } from "./recorders.ts";
import { readReportDays } from "./report-days.ts";
import { nameOf, type Statement, stateAgain, statementOf } from "./statement.ts";
import type { Store } from "./store/store.ts";

/**
 * Brings relationships of one kind up to date. Those that are part of a node's record count only if that record holds. A
 * node that this transaction made has none yet that would have to be read. Returns what became of each.
 */
export async function writeRelationships(
  store: Store,
  kind: RelationshipKind,
  changes: readonly RelationshipChange[],
  { recorders, revisions, touched, made }: Pick<Batch, "recorders" | "revisions" | "touched" | "made">,
): Promise<readonly Fate[]> {
  const holding = changes.filter((change) => {
    const owner = ownerOf(change);
    return owner === undefined || recorders.holds(owner, change.recordedBy);
  });
  const before = await readStatements(store, kind, holding, recorders);
  const stated = holding.map(statementOf);
  const days = await readReportDays(store, before, stated);
  const after = new Map<string, Statement>();
  holding.forEach((change, index) => {
    const statement = stated[index] as Statement;
    const name = nameOf(statement);
    revisions.addStatement(change, before.get(name), statement, recorders);
    after.set(name, stateAgain(after.get(name) ?? before.get(name), statement, days));
  });
  const created: Statement[] = [];
  const updated: Statement[] = [];
  const fates = [...after].map(([name, statement]) => {
    const fate = fateOf(before.get(name), statement);
    if (fate === "created") created.push(statement);
    if (fate === "updated") updated.push(statement);
    return fate;
  });
  await store.createRelationships(kind, created);
  await store.updateRelationships(kind, updated);
  made.addEdges(kind, created);
  touched.addEdges([...created, ...updated].map((statement) => ({ ...statement, kind })));
  const passedOver = Array.from({ length: changes.length - holding.length }, () => "unchanged" as const);
  return [...fates, ...passedOver];
}

async function readStatements(
  store: Store,
  kind: RelationshipKind,
  changes: readonly RelationshipChange[],
  recorders: Recorders,
): Promise<ReadonlyMap<string, Statement>> {
  const ends = new Map<string, { from: string; to: string }>();
  for (const { from, to } of changes) {
    if (recorders.isNew(from) || recorders.isNew(to)) continue;
    ends.set(`${from.key} ${to.key}`, { from: from.key, to: to.key });
  }
  const there = await store.readBetween(kind, [...ends.values()]);
  return new Map(there.map((statement) => [nameOf(statement), statement]));
}
