import type { Change, NodeChange, RelationshipChange } from "../change/change.ts";
import { type NodeLabel, nodeShapes } from "../change/nodes.ts";
import type { RelationshipKind } from "./kind.ts";

/** Like changes, which one statement writes. */
export interface Groups {
  readonly nodes: readonly { label: NodeLabel; changes: NodeChange[] }[];
  readonly relationships: readonly { kind: RelationshipKind; changes: RelationshipChange[] }[];
}

/** Sorts changes into groups: nodes in the order of their shapes, relationships as they first come. */
export function groupChanges(changes: Iterable<Change>): Groups {
  const nodes = (Object.keys(nodeShapes) as NodeLabel[]).map((label) => ({
    label,
    changes: [] as NodeChange[],
  }));
  const byLabel = new Map(nodes.map((group) => [group.label, group]));
  const relationships = new Map<string, Groups["relationships"][number]>();
  for (const change of changes) {
    if (change.kind === "node") {
      byLabel.get(change.label)?.changes.push(change);
    } else {
      const kind = { type: change.type, from: change.from.label, to: change.to.label };
      const name = `${kind.type} ${kind.from} ${kind.to}`;
      const group = relationships.get(name) ?? { kind, changes: [] };
      group.changes.push(change);
      relationships.set(name, group);
    }
  }
  return {
    nodes: nodes.filter((group) => group.changes.length > 0),
    relationships: [...relationships.values()],
  };
}
