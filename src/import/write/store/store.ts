import type { NodeLabel } from "../../change/nodes.ts";
import type { WrittenType } from "../../change/relationships.ts";
import type { RelationshipKind } from "../kind.ts";
import type { NodeRecord, NodeState } from "../node-record.ts";
import type { Statement } from "../statement.ts";

/** A node as it is to be. */
export interface NodeRow extends NodeRecord {
  readonly key: string;
  /** Day of the earliest report that mentions it; null: of none, or not kept for its label. */
  readonly mentionedOn: string | null;
  /** Name of the release that a new report is of; null: of none. */
  readonly release: string | null;
}

/** A node and a day. */
export interface KnownRow {
  readonly key: string;
  readonly day: string | null;
}

/** A relationship without its values: what it joins, and who says so. */
export interface Edge extends Omit<Statement, "values"> {
  readonly kind: RelationshipKind;
}

/** What is left of a value that a release changed. */
export interface RevisedValue {
  /** What it is a value of, such as `account.title`. */
  readonly field: string;
  /** As text; null: there was none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What a report said before a release changed it. */
export interface Revision {
  /** Key of the report. */
  readonly report: string;
  /** Name of the release that changed it. */
  readonly replacedBy: string;
  readonly changes: readonly RevisedValue[];
}

/** The graph, as an import reads it. */
export interface GraphReader {
  /** What there is of the nodes of a label that have these keys, by key. */
  readNodes(label: NodeLabel, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, NodeState>>;
  /** The relationships of a kind between these pairs of nodes. */
  readBetween(
    kind: RelationshipKind,
    ends: readonly { from: string; to: string }[],
  ): Promise<readonly Statement[]>;
  /** The relationships of some types at these nodes, at whose `at` end they are, or at either. */
  readAround(
    label: NodeLabel,
    keys: readonly string[],
    types: readonly WrittenType[],
    at?: "from" | "to",
  ): Promise<readonly Edge[]>;
  /** The relationships of some types that one of these reports states. Looks at all of these types. */
  readStatedBy(reports: readonly string[], types: readonly WrittenType[]): Promise<readonly Edge[]>;
}

/**
 * The graph, as an import reads and writes it. All decisions are made above: a dry run has the same code over a store that
 * keeps in memory what it is told to write.
 */
export interface Store extends GraphReader {
  /** Makes nodes that are not there. */
  createNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void>;
  /** Makes nodes that are there what these rows say. */
  updateNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void>;
  /** Makes nodes known from a day on, if they are not from an earlier one. */
  makeKnown(label: NodeLabel, rows: readonly KnownRow[]): Promise<void>;
  /** Lets the next record of these nodes hold, whoever makes it. */
  releaseNodes(label: NodeLabel, keys: readonly string[]): Promise<void>;
  /** Removes nodes with all that joins them. */
  removeNodes(label: NodeLabel, keys: readonly string[]): Promise<void>;

  /** Makes relationships that are not there. */
  createRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void>;
  /** Changes who says so, since when it is known, and values that are no part of its identity. */
  updateRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void>;
  /** Changes who says so, and since when it is known. */
  restate(edges: readonly Edge[]): Promise<void>;
  removeRelationships(edges: readonly Edge[]): Promise<void>;

  /** Keeps what releases changed, and notes of which release the reports are from now on. */
  keepRevisions(revisions: readonly Revision[]): Promise<void>;
}
