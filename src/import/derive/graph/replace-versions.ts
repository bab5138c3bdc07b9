import type { WriteTransaction } from "../../../neo4j/database.ts";
import { madeWith, type StoredValues, sentValues } from "../../write/columns.ts";
import { fateOf } from "../../write/fate.ts";
import { versionShape } from "./shapes.ts";

/** What an event showed before: the versions that it has, and those that it should have. */
export interface VersionChange {
  readonly event: string;
  readonly before: readonly StoredValues[];
  readonly after: readonly StoredValues[];
}

const deleteVersions = `UNWIND $rows AS row
MATCH (:Event {key: row.event})-[:WAS]->(version:Version)
DETACH DELETE version`;

const createVersions = `UNWIND $rows AS row
MATCH (event:Event {key: row.event})
CREATE (event)-[:WAS]->(:Version ${madeWith(versionShape)})`;

/** Replaces the versions of the events of which any differs. */
export function replaceVersions(transaction: WriteTransaction, changes: readonly VersionChange[]): void {
  const differing = changes.filter(({ before, after }) => fateOf(before, after) === "updated");
  const gone = differing.filter(({ before }) => before.length > 0).map(({ event }) => ({ event }));
  const made = differing.flatMap(({ event, after }) =>
    after.map((values) => ({ event, values: sentValues(versionShape, values) })),
  );
  if (gone.length > 0) transaction.send({ text: deleteVersions, parameters: { rows: gone } });
  if (made.length > 0) transaction.send({ text: createVersions, parameters: { rows: made } });
}
