import type { WriteTransaction } from "../../neo4j/database.ts";
import { orderedValues } from "../write/columns.ts";
import type { ClaimState } from "./graph/read-claims.ts";
import { setValues } from "./graph/set-values.ts";
import { claimShape } from "./graph/shapes.ts";
import { claimStanding } from "./rules/claim-standing.ts";
import type { DerivedEvent } from "./rules/derived-event.ts";

/** Brings claims up to date, given the events that were derived: the others are as they lie in the graph. */
export function deriveClaims(
  transaction: WriteTransaction,
  claims: ReadonlyMap<string, ClaimState>,
  derived: ReadonlyMap<string, DerivedEvent>,
): void {
  const changes = [...claims].map(([key, { claim, values, events, ...assessed }]) => {
    const about = [...events].map(([event, before]) => {
      const now = derived.get(event);
      if (now === undefined) return before;
      const live = now.standings.get(key)?.live ?? before.live;
      return { startedOn: now.today.version.startedOn, live };
    });
    const standing = claimStanding({ ...assessed, knownOn: claim.knownOn, events: about });
    return { key, before: values, after: orderedValues(claimShape, { ...standing }) };
  });
  setValues(transaction, "Claim", changes);
}
