/** A type of relationship: which labels it goes between, and why it is there. */
export interface Relationship {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /**
   * STATED: a report says so; it holds `reports` (keys) and `knownOn`. GIVEN: part of a node's own record. DERIVED: computed
   * from statements. DECIDED: somebody who works with the graph found so, and says on what ground. KEPT: what was there before
   * a release changed it.
   */
  readonly basis: "STATED" | "GIVEN" | "DERIVED" | "DECIDED" | "KEPT";
}

const actors = ["Faction", "Person", "Source"];
const named = ["Faction", "Person", "Place", "Source"];

/** Every type of relationship in the graph. Where a type has one label at an end, a pattern need not test it. */
export const relationships = {
  ALIAS_OF: { from: ["Alias"], to: named, basis: "STATED" },
  GIVEN_BY: { from: ["Alias"], to: ["Source"], basis: "GIVEN" },
  MADE: { from: actors, to: ["Claim"], basis: "GIVEN" },
  HOLDS_RESPONSIBLE: { from: ["Claim"], to: ["Faction", "Person"], basis: "GIVEN" },
  CLEARS: { from: ["Claim"], to: ["Faction", "Person"], basis: "GIVEN" },
  ABOUT: { from: ["Claim"], to: ["Event"], basis: "GIVEN" },
  RELAYED: { from: ["Source"], to: ["Claim"], basis: "GIVEN" },
  CARRIES: { from: ["Report"], to: ["Claim"], basis: "STATED" },
  REPORTS: { from: ["Report"], to: ["Event"], basis: "STATED" },
  PUBLISHED: { from: ["Source"], to: ["Report"], basis: "GIVEN" },
  LINKED_TO: { from: ["Source"], to: ["Faction"], basis: "STATED" },
  MEMBER_OF: { from: ["Person"], to: ["Faction"], basis: "STATED" },
  AFFILIATED_WITH: { from: ["Faction"], to: ["Faction"], basis: "STATED" },
  INVOLVED_IN: { from: ["Person"], to: ["Event"], basis: "STATED" },
  TARGETS: { from: ["Event"], to: ["Faction"], basis: "STATED" },
  PART_OF: { from: ["Place"], to: ["Place"], basis: "GIVEN" },
  PART_OF_SERIES: { from: ["Event"], to: ["Event"], basis: "STATED" },
  REVISED: { from: ["Report"], to: ["Revision"], basis: "KEPT" },
  CHANGED: { from: ["Revision"], to: ["RevisedValue"], basis: "KEPT" },
  PLACED_AT: { from: ["Event"], to: ["Place"], basis: "DERIVED" },
  WAS: { from: ["Event"], to: ["Version"], basis: "DERIVED" },
  AT: { from: ["Event"], to: ["Place"], basis: "DERIVED" },
  NEAR: { from: ["Event"], to: ["Place"], basis: "DERIVED" },
  HELD_RESPONSIBLE_FOR: { from: ["Faction"], to: ["Event"], basis: "DERIVED" },
  SAME_AS: { from: named, to: named, basis: "DECIDED" },
} as const satisfies Record<string, Relationship>;

export type RelationshipType = keyof typeof relationships;
