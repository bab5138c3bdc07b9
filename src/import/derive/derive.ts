import type { WriteTransaction } from "../../neo4j/database.ts";
import { claimStanding } from "./claim-standing.ts";
import { history, takenBack } from "./history.ts";
import { nearbyCities } from "./nearby-cities.ts";
import { responsibility } from "./responsibility.ts";
import type { Scope } from "./scope.ts";
import { shownVersion } from "./shown-version.ts";

/** Brings all that follows from statements up to date for these events and claims, each rule after those it builds on. */
export async function derive(transaction: WriteTransaction, { events, claims }: Scope): Promise<void> {
  if (events.length > 0) {
    await transaction.run({ text: shownVersion, parameters: { events } });
    await transaction.run({ text: nearbyCities, parameters: { events } });
  }
  if (claims.length > 0) await transaction.run({ text: claimStanding, parameters: { claims } });
  if (events.length > 0) {
    await transaction.run({ text: responsibility, parameters: { events } });
    await transaction.run({ text: takenBack, parameters: { events } });
    await transaction.run({ text: history, parameters: { events } });
  }
}
