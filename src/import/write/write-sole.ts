import type { WriteTransaction } from "../../neo4j/database.ts";
import type { RelationshipChange } from "../change/change.ts";
import type { Fate } from "./fate.ts";
import type { RelationshipKind } from "./kind.ts";
import { soleStatement } from "./sole-statement.ts";
import { writeRelationships } from "./write-relationships.ts";

/**
 * Brings relationships of one kind up to date of which a node has at most one, at the end `oneAt`. A node that this
 * transaction made has no other one yet; for the rest the database decides, one after the other. Returns what became of
 * each.
 */
export async function writeSole(
  transaction: WriteTransaction,
  kind: RelationshipKind,
  oneAt: "from" | "to",
  changes: readonly RelationshipChange[],
  isNew: (end: RelationshipChange["from"]) => boolean,
): Promise<readonly Fate[]> {
  const first = new Map<string, RelationshipChange>();
  const rest: RelationshipChange[] = [];
  for (const change of changes) {
    const owner = change[oneAt];
    const known = first.get(owner.key);
    if (known === undefined && isNew(owner)) first.set(owner.key, change);
    else if (known === undefined || known.from.key !== change.from.key || known.to.key !== change.to.key) {
      rest.push(change);
    }
  }
  const fates = [...(await writeRelationships(transaction, kind, [...first.values()], isNew))];
  if (rest.length === 0) return fates;
  const rows = rest.map(({ from, to, recordedBy }) => ({ from: from.key, to: to.key, recordedBy }));
  const text = soleStatement(kind, oneAt);
  for (const [fate] of await transaction.run({ text, parameters: { rows } })) fates.push(fate as Fate);
  return fates;
}
