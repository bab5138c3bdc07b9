import type { Account } from "./account.ts";
import type { Claim } from "./claim.ts";
import { type History, historyOf, knownSince } from "./history.ts";
import { type Standing, standingOf } from "./retraction.ts";
import type { PlacePoints } from "./shown-version.ts";
import { type State, stateOf } from "./state.ts";

/** All that follows from what is said of an event. */
export interface DerivedEvent extends History {
  readonly key: string;
  readonly today: State;
  /** Day of the first report of it, as YYYY-MM-DD; null: not known. */
  readonly knownOn: string | null;
  /** Whether each claim stands for it, by key. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Since when each place that an account gives has been given, by key; null: that is not known. */
  readonly placedAt: ReadonlyMap<string, string | null>;
}

/** Applies the rules to an event: given its accounts, the claims about it, and the places of the accounts. */
export function deriveEvent(
  key: string,
  accounts: readonly Account[],
  claims: readonly Claim[],
  places: PlacePoints,
): DerivedEvent {
  const standing = claims.map((claim) => ({ claim, ...standingOf(claim, claims) }));
  const said = { event: key, accounts, claims: standing, places };
  return {
    key,
    ...historyOf(said),
    today: stateOf(said, null),
    knownOn: knownSince(accounts),
    standings: new Map(standing.map(({ claim, ...each }) => [claim.key, each])),
    placedAt: placedSince(accounts, places),
  };
}

function placedSince(accounts: readonly Account[], places: PlacePoints): DerivedEvent["placedAt"] {
  const keys = new Set(accounts.flatMap(({ values: { placeKey } }) => placeKey ?? []));
  return new Map(
    [...keys]
      .filter((key) => places.has(key))
      .map((key) => [key, knownSince(accounts.filter(({ values }) => values.placeKey === key))]),
  );
}
