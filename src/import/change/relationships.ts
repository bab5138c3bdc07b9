import type { RelationshipType } from "../../../schema/graph/relationships.ts";
import type { Shape, Values } from "./values.ts";

/** How relationships of one type are written. What they go between, and on what basis, is in schema/graph/relationships.ts. */
export interface RelationshipShape {
  readonly values: Shape;
  /** The values that tell apart several relationships between the same two nodes: one person, one faction, two roles. */
  readonly identity?: readonly string[];
  /** The end at which a node has at most one relationship of this type. */
  readonly oneAt?: "from" | "to";
  /**
   * The end whose record a GIVEN one is part of: it is there if the record of that node which holds has it. None: anybody
   * may tell it, as in which place a place lies.
   */
  readonly partOf?: "from" | "to";
}

/** The relationships that an import writes: all that are stated or given; the derived ones are left to derive/. */
export const relationshipShapes = {
  ALIAS_OF: { values: {} },
  GIVEN_BY: { values: {}, oneAt: "from", partOf: "from" },
  MADE: { values: {}, oneAt: "to", partOf: "to" },
  HOLDS_RESPONSIBLE: { values: {}, partOf: "from" },
  CLEARS: { values: {}, partOf: "from" },
  ABOUT: { values: {}, partOf: "from" },
  RELAYED: { values: {}, oneAt: "to", partOf: "to" },
  CARRIES: { values: {} },
  REPORTS: {
    values: {
      title: "text",
      summary: "text",
      startedOn: "date",
      endedOn: "date",
      datePrecision: "text",
      kind: "text",
      weapon: "text",
      placeAsWritten: "text",
      placeKey: "text",
      location: "point",
      geoPrecision: "text",
      target: "text",
      deathsLow: "integer",
      deathsBest: "integer",
      deathsHigh: "integer",
      woundedLow: "integer",
      woundedBest: "integer",
      woundedHigh: "integer",
      materialDamage: "text",
      isSeries: "flag",
      note: "text",
    },
  },
  PUBLISHED: { values: {}, oneAt: "to", partOf: "to" },
  LINKED_TO: { values: {} },
  MEMBER_OF: { values: { role: "text", from: "date", to: "date" }, identity: ["role", "from", "to"] },
  AFFILIATED_WITH: {
    values: { kind: "text", from: "date", to: "date", confidence: "text", saidBy: "text", note: "text" },
    // All of them: two that differ anywhere are two statements, so that no order of import decides which of them is lost.
    identity: ["kind", "from", "to", "confidence", "saidBy", "note"],
  },
  INVOLVED_IN: { values: { role: "text" }, identity: ["role"] },
  TARGETS: { values: {} },
  PART_OF: { values: {}, oneAt: "from" },
  PART_OF_SERIES: { values: {} },
} as const satisfies Partial<Record<RelationshipType, RelationshipShape>>;

export type WrittenType = keyof typeof relationshipShapes;

export type RelationshipValues<T extends WrittenType> = Values<(typeof relationshipShapes)[T]["values"]>;
