import type { WriteTransaction } from "../../../neo4j/database.ts";
import { edgeTypes, none } from "./edges.ts";
import type { StoredEvent } from "./read-events.ts";
import { replaceEdges } from "./replace-edges.ts";
import { replaceVersions } from "./replace-versions.ts";
import { setValues } from "./set-values.ts";

/** An event as it was derived before, and as it is now. */
export interface EventChange {
  readonly event: string;
  readonly before: StoredEvent;
  readonly after: StoredEvent;
}

/** Writes what differs of events. */
export function writeEvents(transaction: WriteTransaction, changes: readonly EventChange[]): void {
  const each = <Part>(part: (stored: StoredEvent) => Part) =>
    changes.map(({ event, before, after }) => ({ event, before: part(before), after: part(after) }));
  const values = each((stored) => stored.values).map(({ event, ...change }) => ({ key: event, ...change }));
  setValues(transaction, "Event", values);
  const abouts = each((stored) => stored.abouts).flatMap(({ event, before, after }) =>
    [...after].map(([key, about]) => ({ key, event, before: before.get(key) ?? {}, after: about })),
  );
  setValues(transaction, "ABOUT", abouts);
  for (const type of edgeTypes) {
    replaceEdges(
      transaction,
      type,
      each((stored) => stored.edges.get(type) ?? none),
    );
  }
  replaceVersions(
    transaction,
    each((stored) => stored.versions),
  );
}
