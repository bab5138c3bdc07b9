import type { WriteTransaction } from "../../neo4j/database.ts";
import { deriveClaims } from "./derive-claims.ts";
import { deriveEvents } from "./derive-events.ts";
import { readClaims } from "./graph/read-claims.ts";
import type { Scope } from "./scope.ts";

/** So many events are read at once: a source that is judged anew may have reported on any number. */
const mostEvents = 1_000;

/** Brings all that follows from statements up to date for these events and claims, and the claims about the events. */
export async function derive(transaction: WriteTransaction, { events, claims }: Scope): Promise<void> {
  const left = new Set(claims);
  for (let start = 0; start < events.length; start += mostEvents) {
    const about = await deriveEvents(transaction, events.slice(start, start + mostEvents));
    for (const claim of about) left.delete(claim);
  }
  deriveClaims(transaction, await readClaims(transaction, left), new Map());
}
