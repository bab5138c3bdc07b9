import type { WriteTransaction } from "../../../neo4j/database.ts";
import { createEdges, deleteEdges, type Edges, type EdgeType } from "./edges.ts";

/** The relationships of one type of an event: those that it has, and those that it should have. */
export interface EdgeChange {
  readonly event: string;
  readonly before: Edges;
  readonly after: Edges;
}

/** Makes the relationships of one type what they should be; those that are right already stay. */
export function replaceEdges(
  transaction: WriteTransaction,
  type: EdgeType,
  changes: readonly EdgeChange[],
): void {
  const gone = changes.flatMap(({ event, before, after }) => without(event, before, after));
  const made = changes.flatMap(({ event, before, after }) => without(event, after, before));
  if (gone.length > 0) transaction.send({ text: deleteEdges(type), parameters: { rows: gone } });
  if (made.length > 0) transaction.send({ text: createEdges(type), parameters: { rows: made } });
}

function without(event: string, edges: Edges, others: Edges): object[] {
  return [...edges]
    .filter(([other, value]) => others.get(other) !== value)
    .map(([other, value]) => ({ event, other, value }));
}
