import { isStated } from "../../change/change.ts";
import { type NodeLabel, nodeShapes } from "../../change/nodes.ts";
import { type RelationshipShape, relationshipShapes, type WrittenType } from "../../change/relationships.ts";
import type { Shape } from "../../change/values.ts";
import { sentValues } from "../columns.ts";
import type { RelationshipKind } from "../kind.ts";
import { isMentioned } from "../mentions.ts";
import type { Statement } from "../statement.ts";
import type { NodeRow } from "./store.ts";

/** All properties of a node that an import writes, but for its key, and of which release a report is. */
export function nodeColumns(label: NodeLabel): Shape {
  return {
    ...nodeShapes[label],
    recordedBy: "text",
    recordedOn: "date",
    ...(isMentioned(label) && { knownOn: "date" }),
  };
}

/** All properties of a relationship that an import writes. */
export function relationshipColumns(type: WrittenType): Shape {
  const { values, identity }: RelationshipShape = relationshipShapes[type];
  return {
    ...values,
    ...(identity && { identity: "text" }),
    ...(isStated(type) && { reports: "texts", knownOn: "date" }),
  };
}

/** Nodes as rows of a statement. */
export function nodeRows(label: NodeLabel, rows: readonly NodeRow[]): readonly object[] {
  const columns = nodeColumns(label);
  return rows.map(({ key, recordedBy, recordedOn, mentionedOn, release, values }) => {
    const known = isMentioned(label) && { knownOn: mentionedOn };
    return { key, release, values: sentValues(columns, { ...values, recordedBy, recordedOn, ...known }) };
  });
}

/** Relationships as rows of a statement: what they join, and what tells them apart. */
export function relationshipRows(
  { type }: RelationshipKind,
  statements: readonly Statement[],
): readonly object[] {
  const columns = relationshipColumns(type);
  return statements.map(({ from, to, identity, reports, knownOn, values }) => {
    const stored = sentValues(columns, { ...values, identity, reports, knownOn });
    return { from, to, identity, values: stored };
  });
}
