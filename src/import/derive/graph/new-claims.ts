import { noValues, type StoredValues } from "../../write/columns.ts";
import type { Made, MadeEdge } from "../../write/made.ts";
import type { Claim } from "../rules/claim.ts";
import type { ClaimState } from "./read-claims.ts";
import { claimShape } from "./shapes.ts";

const noClaimValues = noValues(claimShape);

/**
 * Of some claims those that this transaction made whole, by key: all that they are about is among `events`, and their claimant
 * is no person, who may have been a member of a faction before.
 */
export function newClaims(
  claims: Iterable<string>,
  made: Made,
  events: ReadonlySet<string>,
): ReadonlyMap<string, ClaimState> {
  const states = new Map<string, ClaimState>();
  for (const key of claims) {
    const said = made.valuesOf("Claim", key);
    const about = made.edgesOf("Claim", key, "ABOUT");
    const [claimant] = made.edgesOf("Claim", key, "MADE");
    if (!said || claimant?.kind.from === "Person" || !about.every(({ to }) => events.has(to))) continue;
    states.set(key, stateOf(key, said, { about, claimant, made }));
  }
  return states;
}

function stateOf(
  key: string,
  said: StoredValues,
  { about, claimant, made }: { about: readonly MadeEdge[]; claimant: MadeEdge | undefined; made: Made },
): ClaimState {
  const ends = (type: "HOLDS_RESPONSIBLE" | "CLEARS") => {
    const factions = made.edgesOf("Claim", key, type).filter(({ kind }) => kind.to === "Faction");
    return factions.map(({ to }) => to);
  };
  const days = made.edgesOf("Claim", key, "CARRIES").flatMap(({ knownOn }) => knownOn ?? []);
  const claim: Claim = {
    key,
    stance: said.stance as string | null,
    denies: (said.denies ?? []) as readonly string[],
    knownOn: days.sort()[0] ?? null,
    claimant: claimant ? { label: claimant.kind.from, key: claimant.from, memberships: [] } : null,
    holds: ends("HOLDS_RESPONSIBLE"),
    clears: ends("CLEARS"),
  };
  return {
    claim,
    claimedOn: said.claimedOn as string | null,
    reliability: said.reliability as string | null,
    credibility: said.credibility as string | null,
    events: new Map(about.map(({ to }) => [to, { startedOn: null, live: true }])),
    values: noClaimValues,
  };
}
