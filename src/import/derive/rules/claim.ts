import type { NodeLabel } from "../../change/nodes.ts";

/** What the rules need of a claim. Days are YYYY-MM-DD. */
export interface Claim {
  readonly key: string;
  readonly stance: string | null;
  readonly denies: readonly string[];
  /** Day of the earliest report that carries it; null: not known. */
  readonly knownOn: string | null;
  readonly claimant: Claimant | null;
  /** Keys of the factions that it holds responsible. */
  readonly holds: readonly string[];
  /** Keys of the factions that it clears. */
  readonly clears: readonly string[];
}

/** Whoever makes a claim. */
export interface Claimant {
  readonly label: NodeLabel;
  readonly key: string;
  /** Of a person: the factions that it belongs to, and since when that is known. */
  readonly memberships: readonly Membership[];
}

export interface Membership {
  readonly faction: string;
  readonly knownOn: string | null;
}

/** Does the claim hold a faction responsible? */
export function isHolding({ stance, holds }: Claim): boolean {
  return (stance === "RESPONSIBILITY" || stance === "ATTRIBUTION") && holds.length > 0;
}

/** Is it made by this faction itself? */
export function isMadeBy({ claimant }: Claim, faction: string): boolean {
  return claimant?.label === "Faction" && claimant.key === faction;
}
