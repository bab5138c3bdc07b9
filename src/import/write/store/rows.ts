import { neo4jDate } from "../../../neo4j/values.ts";
import { isStated } from "../../change/change.ts";
import { type NodeLabel, nodeShapes } from "../../change/nodes.ts";
import { type RelationshipShape, relationshipShapes } from "../../change/relationships.ts";
import { storedValues } from "../columns.ts";
import type { RelationshipKind } from "../kind.ts";
import { isMentioned } from "../mentions.ts";
import type { Statement } from "../statement.ts";
import type { NodeRow } from "./store.ts";

/** Nodes as rows of a statement: their keys, and all properties that a record states, as Neo4j keeps them. */
export function nodeRows(label: NodeLabel, rows: readonly NodeRow[]): readonly object[] {
  return rows.map(({ key, recordedBy, recordedOn, mentionedOn, release, values }) => ({
    key,
    values: {
      ...storedValues(nodeShapes[label], values),
      key,
      recordedBy,
      recordedOn: storedDay(recordedOn),
      ...(isMentioned(label) && { knownOn: storedDay(mentionedOn) }),
      ...(label === "Report" && { release }),
    },
  }));
}

/** Relationships as rows of a statement: what they join, what tells them apart, and their properties as Neo4j keeps them. */
export function relationshipRows(
  { type }: RelationshipKind,
  statements: readonly Statement[],
): readonly object[] {
  const { values: shape, identity: names }: RelationshipShape = relationshipShapes[type];
  return statements.map(({ from, to, identity, reports, knownOn, values }) => ({
    from,
    to,
    identity,
    values: {
      ...storedValues(shape, values),
      ...(names && { identity }),
      ...(isStated(type) && { reports, knownOn: storedDay(knownOn) }),
    },
  }));
}

/** Neo4j's own value of a day, or of none. */
export function storedDay(day: string | null): unknown {
  return day === null ? null : neo4jDate(day);
}
