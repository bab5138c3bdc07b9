import type { WriteTransaction } from "../../neo4j/database.ts";
import type { RelationshipChange } from "../change/change.ts";
import type { Fate } from "./fate.ts";
import type { RelationshipKind } from "./kind.ts";
import type { Recorders } from "./recorders.ts";
import { soleStatement } from "./sole-statement.ts";
import { writeRelationships } from "./write-relationships.ts";

/**
 * Brings relationships of one kind up to date of which a node has at most one, at the end `oneAt`. They are part of that
 * node's record, and only those count that come with the record that holds; but of places around a place, the closest. A
 * node that this transaction made has no other one yet; for the rest the database decides. Returns what became of each.
 */
export async function writeSole(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  oneAt: "from" | "to",
  changes: readonly RelationshipChange[],
  recorders: Recorders,
): Promise<readonly Fate[]> {
  const first = new Map<string, RelationshipChange>();
  const rest: RelationshipChange[] = [];
  const fates: Fate[] = [];
  for (const change of changes) {
    const owner = change[oneAt];
    if (kind.type !== "PART_OF" && !recorders.holds(owner, change.recordedBy)) {
      fates.push("unchanged");
      continue;
    }
    const known = first.get(owner.key);
    if (known === undefined && recorders.isNew(owner)) first.set(owner.key, change);
    else if (known === undefined || known.from.key !== change.from.key || known.to.key !== change.to.key) {
      rest.push(change);
    }
  }
  fates.push(...(await writeRelationships(transaction, kind, [...first.values()], recorders)));
  if (rest.length === 0) return fates;
  const rows = rest.map(({ from, to, recordedBy }) => ({ from: from.key, to: to.key, recordedBy }));
  const text = soleStatement(kind, oneAt);
  for (const [fate] of await transaction.run({ text, parameters: { rows } })) fates.push(fate as Fate);
  return fates;
}
