import type { Database, WriteTransaction } from "../../neo4j/database.ts";
import { derive } from "../derive/derive.ts";
import { scopeOf } from "../derive/scope.ts";
import { Outcome } from "../outcome.ts";
import type { Mapped, Rejected } from "../record.ts";
import { type Groups, groupChanges } from "./groups.ts";
import { lockImports } from "./lock.ts";
import { Mentions } from "./mentions.ts";
import { rejectUnmet } from "./missing.ts";
import { passOn } from "./pass-on.ts";
import { Recorders } from "./recorders.ts";
import { soleEnd } from "./statement.ts";
import { Touched } from "./touched.ts";
import { writeNodes } from "./write-nodes.ts";
import { writeRelationships } from "./write-relationships.ts";
import { writeSole } from "./write-sole.ts";

/**
 * Writes records in one transaction, all of it or nothing, with what is derived from them. Throws ClaimgraphError when
 * the database does not take it.
 */
export function writeBatch(
  database: Database,
  records: readonly Mapped[],
): Promise<{ outcome: Outcome; rejected: readonly Rejected[] }> {
  return database.write(async (transaction) => {
    await lockImports(transaction);
    const outcome = new Outcome();
    const { kept, rejected } = await rejectUnmet(transaction, records);
    const changes = kept.flatMap((record) => record.changes);
    const touched = new Touched(changes);
    const { nodes, relationships } = groupChanges(changes);
    const mentions = new Mentions(changes);
    const recorders = await writeAllNodes(transaction, nodes, mentions, touched, outcome);
    await writeAllRelationships(transaction, relationships, recorders, outcome);
    await mentions.write(transaction, (node) => recorders.isWritten(node));
    await derive(transaction, await scopeOf(transaction, touched));
    return { outcome, rejected };
  });
}

async function writeAllNodes(
  transaction: WriteTransaction,
  groups: Groups["nodes"],
  mentions: Mentions,
  touched: Touched,
  outcome: Outcome,
): Promise<Recorders> {
  const recorders = new Recorders();
  for (const { label, changes } of groups) {
    const written = await writeNodes(transaction, label, changes, mentions);
    const passedOn: string[] = [];
    for (const [key, node] of written) {
      outcome.count(label, node.fate, 1);
      touched.addFate({ label, key }, node.fate);
      if (node.passedOn) passedOn.push(key);
    }
    await passOn(transaction, label, passedOn);
    recorders.add(label, written);
  }
  return recorders;
}

async function writeAllRelationships(
  transaction: WriteTransaction,
  groups: Groups["relationships"],
  recorders: Recorders,
  outcome: Outcome,
): Promise<void> {
  for (const { kind, changes } of groups) {
    const oneAt = soleEnd(kind.type);
    const fates = oneAt
      ? await writeSole(transaction, kind, oneAt, changes, recorders)
      : await writeRelationships(transaction, kind, changes, recorders);
    for (const fate of fates) outcome.count(kind.type, fate, 1);
  }
}
