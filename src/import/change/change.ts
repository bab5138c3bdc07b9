import { type RelationshipType, relationships } from "../../../schema/graph/relationships.ts";
import type { NodeLabel, NodeValues } from "./nodes.ts";
import type { RelationshipValues, WrittenType } from "./relationships.ts";

/** Names one node of the graph, there already or yet to be written. */
export interface Reference<L extends NodeLabel = NodeLabel> {
  readonly label: L;
  readonly key: string;
}

/** Whose record a change is part of. */
export interface Recorded {
  /** Key of the report or data set. */
  readonly recordedBy: string;
  /** Day from which that one counts as known, as YYYY-MM-DD; null: not known. */
  readonly recordedOn: string | null;
}

/**
 * What one record says of a node. Of several records of a node, that of the first known holds, whole: files can be loaded
 * in any order, again and again, and come to the same.
 */
export interface NodeChange<L extends NodeLabel = NodeLabel> extends Reference<L>, Recorded {
  readonly kind: "node";
  readonly values: NodeValues<L>;
}

/** Who says so: the reports that carry a statement, and the earliest day on which one of them did. */
export interface Basis {
  readonly reports: readonly string[];
  readonly knownOn: string | null;
}

export interface RelationshipChange<T extends WrittenType = WrittenType> extends Recorded {
  readonly kind: "relationship";
  readonly type: T;
  readonly from: Reference;
  readonly to: Reference;
  readonly values: RelationshipValues<T>;
  /** Only where a statement is STATED. */
  readonly basis?: Basis;
}

/**
 * One thing that is to be in the graph. Every importer ends in a list of these, and nothing else writes: what a later
 * format adds is a reader and a mapping.
 */
export type Change =
  | { [L in NodeLabel]: NodeChange<L> }[NodeLabel]
  | { [T in WrittenType]: RelationshipChange<T> }[WrittenType];

export type StatedType = {
  [T in WrittenType]: (typeof relationships)[T]["basis"] extends "STATED" ? T : never;
}[WrittenType];
export type GivenType = Exclude<WrittenType, StatedType>;

/** Does a report have to say so? */
export function isStated(type: RelationshipType): boolean {
  return relationships[type].basis === "STATED";
}
