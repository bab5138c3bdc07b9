import { admiraltyCode } from "./admiralty-code.ts";

/** What a claim's standing follows from. Days are YYYY-MM-DD. */
export interface ClaimBasis {
  readonly claimedOn: string | null;
  readonly reliability: string | null;
  readonly credibility: string | null;
  readonly knownOn: string | null;
  readonly events: readonly ClaimedEvent[];
}

/** One of the events that a claim is about. */
export interface ClaimedEvent {
  readonly startedOn: string | null;
  /** Does the claim stand for it? */
  readonly live: boolean;
}

/** What is derived of a claim. */
export interface ClaimStanding {
  readonly knownOn: string | null;
  /** The day that it counts under: that on which it was made, else the earliest of its events. */
  readonly day: string | null;
  readonly admiraltyCode: string | null;
  /** Does it stand for any of its events, or is it about none? */
  readonly live: boolean;
}

/** Since when a claim is known, the day it counts under, and whether it still stands. */
export function claimStanding({ claimedOn, events, knownOn, ...assessed }: ClaimBasis): ClaimStanding {
  const started = events.map(({ startedOn }) => startedOn).filter((day) => day !== null);
  return {
    knownOn,
    day: claimedOn ?? started.sort()[0] ?? null,
    admiraltyCode: admiraltyCode(assessed.reliability, assessed.credibility),
    live: events.length === 0 || events.some(({ live }) => live),
  };
}
