import type { WriteTransaction } from "../../../neo4j/database.ts";
import type { Shape } from "../../change/values.ts";
import { type StoredValues, sentValues, setEach } from "../../write/columns.ts";
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
  Event: setOn("event", "MATCH (event:Event {key: row.key})", eventShape),
  Claim: setOn("claim", "MATCH (claim:Claim {key: row.key})", claimShape),
  // From the claim: it is about a few events, and any number of claims may be about an event.
  ABOUT: setOn(
    "about",
    "MATCH (:Claim {key: row.key})-[about:ABOUT]->(event:Event)\nWHERE event.key = row.event",
    aboutShape,
  ),
};

/** Sets the derived values of those elements of a kind that hold others. */
export function setValues(
  transaction: WriteTransaction,
  kind: keyof typeof kinds,
  changes: readonly ValueChange[],
): void {
  const { shape, text } = kinds[kind];
  const rows = changes
    .filter(({ before, after }) => fateOf(before, after) === "updated")
    .map(({ key, event = null, after }) => ({ key, event, values: sentValues(shape, after) }));
  if (rows.length > 0) transaction.send({ text, parameters: { rows } });
}

function setOn(element: string, match: string, shape: Shape) {
  const text = `UNWIND $rows AS row
${match}
${setEach(element, shape)}`;
  return { shape, text };
}
