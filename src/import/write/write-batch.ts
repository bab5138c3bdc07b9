import type { Database, WriteTransaction } from "../../neo4j/database.ts";
import { derive } from "../derive/derive.ts";
import { Outcome } from "../outcome.ts";
import type { Mapped } from "../record.ts";
import type { Fate } from "./fate.ts";
import { rejectUnmet } from "./missing.ts";
import { nodeStatement } from "./node-statement.ts";
import { relationshipStatement } from "./relationship-statement.ts";
import { groupChanges } from "./rows.ts";
import { Touched } from "./touched.ts";

/**
 * Writes records in one transaction, all of it or nothing, with what is derived from them. Throws ClaimgraphError when
 * the database does not take it.
 */
export function writeBatch(database: Database, records: readonly Mapped[]): Promise<Outcome> {
  return database.write(async (transaction) => {
    const outcome = new Outcome();
    outcome.records = records.length;
    const { kept, rejected } = await rejectUnmet(transaction, records);
    outcome.rejected.push(...rejected);
    const changes = kept.flatMap((record) => record.changes);
    const touched = new Touched(changes);
    await writeChanges(transaction, groupChanges(changes), touched, outcome);
    await derive(transaction, touched);
    return outcome;
  });
}

async function writeChanges(
  transaction: WriteTransaction,
  { nodes, relationships }: ReturnType<typeof groupChanges>,
  touched: Touched,
  outcome: Outcome,
): Promise<void> {
  for (const { label, waves } of nodes) {
    const text = nodeStatement(label);
    for (const wave of waves) {
      const fates = await transaction.run({ text, parameters: { rows: [...wave.values()] } });
      for (const [fate, howMany, keys] of fates as [Fate, number, string[]][]) {
        outcome.count(label, fate, howMany);
        touched.addChanged(label, keys);
      }
    }
  }
  for (const { kind, waves } of relationships) {
    const text = relationshipStatement(kind);
    for (const wave of waves) {
      const fates = await transaction.run({ text, parameters: { rows: [...wave.values()] } });
      for (const [fate, howMany] of fates as [Fate, number][]) outcome.count(kind.type, fate, howMany);
    }
  }
}
