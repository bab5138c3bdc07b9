import type { WriteTransaction } from "../../neo4j/database.ts";
import type { Touched } from "../write/touched.ts";
import { claimStanding } from "./claim-standing.ts";
import { nearbyCities } from "./nearby-cities.ts";
import { responsibility } from "./responsibility.ts";
import { claimsAbout, eventsToDerive } from "./scope.ts";
import { shownVersion } from "./shown-version.ts";

/** What is to be derived anew. */
export interface Scope {
  /** Keys of events. */
  readonly events: readonly string[];
  /** Keys of claims. */
  readonly claims: readonly string[];
}

/** Brings all that follows from statements up to date, for what a batch touched and what depends on that. */
export async function derive(transaction: WriteTransaction, touched: Touched): Promise<void> {
  const parameters = {
    events: [...touched.events],
    claims: [...touched.claims],
    sources: [...touched.changedSources],
    places: [...touched.changedPlaces],
  };
  const events = keysOf(await transaction.run({ text: eventsToDerive, parameters }));
  const claims = keysOf(await transaction.run({ text: claimsAbout, parameters: { events } }));
  await deriveScope(transaction, { events, claims: [...new Set([...claims, ...touched.claims])] });
}

/** Derives for just these events and claims, each rule after those that it builds on. */
export async function deriveScope(transaction: WriteTransaction, scope: Scope): Promise<void> {
  const parameters = { events: scope.events, claims: scope.claims };
  if (scope.events.length > 0) {
    await transaction.run({ text: shownVersion, parameters });
    await transaction.run({ text: nearbyCities, parameters });
  }
  if (scope.claims.length > 0) await transaction.run({ text: claimStanding, parameters });
  if (scope.events.length > 0) await transaction.run({ text: responsibility, parameters });
}

function keysOf(rows: readonly unknown[][]): string[] {
  return rows.map(([key]) => key as string);
}
