import type { Database, WriteTransaction } from "../../neo4j/database.ts";
import type { Reference } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";
import { derive } from "../derive/derive.ts";
import { scopeOf } from "../derive/scope.ts";
import { Outcome } from "../outcome.ts";
import type { Mapped } from "../record.ts";
import { type Groups, groupChanges } from "./groups.ts";
import { lockImports } from "./lock.ts";
import { rejectUnmet } from "./missing.ts";
import { soleEnd } from "./statement.ts";
import { Touched } from "./touched.ts";
import { writeNodes } from "./write-nodes.ts";
import { writeRelationships } from "./write-relationships.ts";
import { writeSole } from "./write-sole.ts";

/**
 * Writes records in one transaction, all of it or nothing, with what is derived from them. Throws ClaimgraphError when
 * the database does not take it.
 */
export function writeBatch(database: Database, records: readonly Mapped[]): Promise<Outcome> {
  return database.write(async (transaction) => {
    await lockImports(transaction);
    const outcome = new Outcome();
    outcome.records = records.length;
    const { kept, rejected } = await rejectUnmet(transaction, records);
    outcome.rejected.push(...rejected);
    const changes = kept.flatMap((record) => record.changes);
    const touched = new Touched(changes);
    const { nodes, relationships } = groupChanges(changes);
    const isNew = await writeAllNodes(transaction, nodes, touched, outcome);
    await writeAllRelationships(transaction, relationships, isNew, outcome);
    await derive(transaction, await scopeOf(transaction, touched));
    return outcome;
  });
}

/** Returns a test for nodes that were not there before. */
async function writeAllNodes(
  transaction: WriteTransaction,
  groups: Groups["nodes"],
  touched: Touched,
  outcome: Outcome,
): Promise<(node: Reference) => boolean> {
  const created = new Map<NodeLabel, Set<string>>();
  for (const { label, changes } of groups) {
    const keys = new Set<string>();
    for (const [key, fate] of await writeNodes(transaction, label, changes)) {
      outcome.count(label, fate, 1);
      touched.addFate({ label, key }, fate);
      if (fate === "created") keys.add(key);
    }
    created.set(label, keys);
  }
  return ({ label, key }) => created.get(label)?.has(key) ?? false;
}

async function writeAllRelationships(
  transaction: WriteTransaction,
  groups: Groups["relationships"],
  isNew: (node: Reference) => boolean,
  outcome: Outcome,
): Promise<void> {
  for (const { kind, changes } of groups) {
    const oneAt = soleEnd(kind.type);
    const fates = oneAt
      ? await writeSole(transaction, kind, oneAt, changes, isNew)
      : await writeRelationships(transaction, kind, changes, isNew);
    for (const fate of fates) outcome.count(kind.type, fate, 1);
  }
}
