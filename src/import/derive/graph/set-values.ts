import type { WriteTransaction } from "../../../neo4j/database.ts";
import { type StoredValues, storedValues } from "../../write/columns.ts";
import { fateOf } from "../../write/fate.ts";
import { aboutShape, claimShape, eventShape } from "./shapes.ts";

/** Derived values that an element holds, and those that it should: both in the order of its shape. */
export interface ValueChange {
  /** Key of the node, or of the claim. */
  readonly key: string;
  /** Key of the event that a claim is about. */
  readonly event?: string;
  readonly before: StoredValues;
  readonly after: StoredValues;
}

const kinds = {
  Event: { shape: eventShape, text: setOn("event", "MATCH (event:Event {key: row.key})") },
  Claim: { shape: claimShape, text: setOn("claim", "MATCH (claim:Claim {key: row.key})") },
  // From the claim: it is about a few events, and any number of claims may be about an event.
  ABOUT: {
    shape: aboutShape,
    text: setOn(
      "about",
      "MATCH (:Claim {key: row.key})-[about:ABOUT]->(event:Event)\nWHERE event.key = row.event",
    ),
  },
};

/** Sets the derived values of those elements of a kind that hold others. */
export async function setValues(
  transaction: WriteTransaction,
  kind: keyof typeof kinds,
  changes: readonly ValueChange[],
): Promise<void> {
  const { shape, text } = kinds[kind];
  const rows = changes
    .filter(({ before, after }) => fateOf(before, after) === "updated")
    .map(({ key, event = null, after }) => ({ key, event, values: storedValues(shape, after) }));
  if (rows.length > 0) await transaction.run({ text, parameters: { rows } });
}

function setOn(element: string, match: string): string {
  return `UNWIND $rows AS row
${match}
SET ${element} += row.values`;
}
