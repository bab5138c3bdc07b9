import type { WriteTransaction } from "../../neo4j/database.ts";
import type { Change } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";

/** Labels whose nodes count as known from the day of the earliest report that mentions them. */
const mentioned: ReadonlySet<NodeLabel> = new Set<NodeLabel>(["Faction", "Person", "Place", "Source"]);

/**
 * Makes things known from the earliest day on which a report mentioned them, in whatever it states: as the claimant, the one
 * named, the target, the relay, the publisher, an end of an affiliation. Only ever earlier, so that the order of import
 * leaves no trace. What a gazetteer has is known at any day.
 */
export async function noteMentions(transaction: WriteTransaction, changes: Iterable<Change>): Promise<void> {
  for (const [label, days] of firstMentions(changes)) {
    const rows = [...days].map(([key, day]) => ({ key, day }));
    await transaction.run({ text: makeKnown(label), parameters: { rows } });
  }
}

function firstMentions(changes: Iterable<Change>): ReadonlyMap<NodeLabel, ReadonlyMap<string, string>> {
  const first = new Map<NodeLabel, Map<string, string>>();
  for (const change of changes) {
    const { recordedOn: day } = change;
    if (day === null) continue;
    for (const { label, key } of change.kind === "node" ? [change] : [change.from, change.to]) {
      if (!mentioned.has(label)) continue;
      const days = first.get(label) ?? new Map<string, string>();
      first.set(label, days);
      const known = days.get(key);
      if (known === undefined || day < known) days.set(key, day);
    }
  }
  return first;
}

function makeKnown(label: NodeLabel): string {
  return `UNWIND $rows AS row
MATCH (node:${label} {key: row.key})
WITH node, date(row.day) AS day
WHERE coalesce(node.knownOn > day, true)
SET node.knownOn = day`;
}
