import type { RelationshipType } from "../../../../schema/graph/relationships.ts";

/** How relationships of a type that are derived of an event lie in the graph. */
interface EdgeKind {
  /** From an event to what is at the other end. */
  readonly arrow: (edge: string, other: string) => string;
  readonly other: "Place" | "Faction";
  /** Its value as Cypher, where it has one: what is read of the relationship, and what is written of `row.value`. */
  readonly value?: { readonly property: string; readonly read: string; readonly store: string };
}

/** The relationships of an event that are derived. */
export const edgeKinds = {
  AT: { arrow: (edge, other) => `-[${edge}:AT]->(${other})`, other: "Place" },
  PLACED_AT: {
    arrow: (edge, other) => `-[${edge}:PLACED_AT]->(${other})`,
    other: "Place",
    value: { property: "knownOn", read: "toString(edge.knownOn)", store: "date(row.value)" },
  },
  NEAR: {
    arrow: (edge, other) => `-[${edge}:NEAR]->(${other})`,
    other: "Place",
    value: { property: "km", read: "edge.km", store: "row.value" },
  },
  HELD_RESPONSIBLE_FOR: {
    arrow: (edge, other) => `<-[${edge}:HELD_RESPONSIBLE_FOR]-(${other})`,
    other: "Faction",
  },
} as const satisfies Partial<Record<RelationshipType, EdgeKind>>;

export type EdgeType = keyof typeof edgeKinds;

export const edgeTypes = Object.keys(edgeKinds) as EdgeType[];

/** The relationships of one type that an event has: its values by the key of what is at the other end. */
export type Edges = ReadonlyMap<string, string | number | null>;

export const none: Edges = new Map();

/** Cypher: a list of `[key, value]` of the relationships of a type. */
export function readEdges(event: string, type: EdgeType): string {
  const { arrow, value }: EdgeKind = edgeKinds[type];
  return `[(${event})${arrow("edge", "other")} | [other.key, ${value?.read ?? "null"}]]`;
}

/** Cypher: takes away the relationships of a type that `$rows` name. */
export function deleteEdges(type: EdgeType): string {
  return `UNWIND $rows AS row
MATCH (event:Event {key: row.event})${edgeKinds[type].arrow("edge", "other")}
WHERE other.key = row.other
DELETE edge`;
}

/** Cypher: makes the relationships of a type that `$rows` hold, which are not there. */
export function createEdges(type: EdgeType): string {
  const { arrow, other, value }: EdgeKind = edgeKinds[type];
  return `UNWIND $rows AS row
MATCH (event:Event {key: row.event})
MATCH (other:${other} {key: row.other})
CREATE (event)${arrow("edge", "other")}
${value ? `SET edge.${value.property} = ${value.store}` : ""}`;
}
