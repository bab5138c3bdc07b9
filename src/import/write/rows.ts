import type { Change, NodeChange, RelationshipChange } from "../change/change.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import { type RelationshipShape, relationshipShapes } from "../change/relationships.ts";
import type { NodeRow } from "./node-statement.ts";
import type { RelationshipKind, RelationshipRow } from "./relationship-statement.ts";

/** Rows of one statement. No two rows of a wave are of the same thing: they would not see each other's work. */
export interface NodeGroup {
  readonly label: NodeLabel;
  readonly waves: Map<string, NodeRow>[];
}

export interface RelationshipGroup {
  readonly kind: RelationshipKind;
  readonly waves: Map<string, RelationshipRow>[];
}

export interface Groups {
  readonly nodes: readonly NodeGroup[];
  readonly relationships: readonly RelationshipGroup[];
}

/** Sorts changes into the groups of like ones that are written by one statement each; nodes in the order of their shapes. */
export function groupChanges(changes: Iterable<Change>): Groups {
  const nodes = new Map<NodeLabel, NodeGroup>();
  for (const label of Object.keys(nodeShapes) as NodeLabel[]) nodes.set(label, { label, waves: [] });
  const relationships = new Map<string, RelationshipGroup>();
  for (const change of changes) {
    if (change.kind === "node") {
      addRow(nodes.get(change.label)?.waves ?? [], change.key, nodeRow(change), sameRecord);
    } else {
      const kind = { type: change.type, from: change.from.label, to: change.to.label };
      const name = `${kind.type} ${kind.from} ${kind.to}`;
      const group = relationships.get(name) ?? { kind, waves: [] };
      relationships.set(name, group);
      const row = relationshipRow(change);
      addRow(group.waves, JSON.stringify([row.from, row.to, row.identity]), row, sameStatement);
    }
  }
  return {
    nodes: [...nodes.values()].filter(({ waves }) => waves.length > 0),
    relationships: [...relationships.values()],
  };
}

function nodeRow({ key, recordedBy, values }: NodeChange): NodeRow {
  return { key, recordedBy, values };
}

function relationshipRow(change: RelationshipChange): RelationshipRow {
  const { identity = [] }: RelationshipShape = relationshipShapes[change.type];
  const values: Readonly<Record<string, unknown>> = change.values;
  return {
    from: change.from.key,
    to: change.to.key,
    identity: identity.map((name) => values[name] ?? "").join("|"),
    recordedBy: change.recordedBy,
    values,
    reports: change.basis?.reports ?? [],
    knownOn: change.basis?.knownOn ?? null,
  };
}

/** Puts a row in the first wave that has none of the same thing, or one that it can be made one with. */
function addRow<R>(
  waves: Map<string, R>[],
  name: string,
  row: R,
  join: (there: R, row: R) => R | null,
): void {
  for (const wave of waves) {
    const there = wave.get(name);
    const joined = there === undefined ? row : join(there, row);
    if (joined === null) continue;
    wave.set(name, joined);
    return;
  }
  waves.push(new Map([[name, row]]));
}

/** What the same recorder says last holds. */
function sameRecord(there: NodeRow, row: NodeRow): NodeRow | null {
  return there.recordedBy === row.recordedBy ? row : null;
}

/** One statement made by several reports. */
function sameStatement(there: RelationshipRow, row: RelationshipRow): RelationshipRow | null {
  if (there.recordedBy !== row.recordedBy) return null;
  return { ...row, reports: [...there.reports, ...row.reports] };
}
