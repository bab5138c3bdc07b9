import { type RelationshipType, relationships } from "../../../schema/graph/relationships.ts";
import type { Reference, RelationshipChange } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";
import { type RelationshipShape, relationshipShapes, type WrittenType } from "../change/relationships.ts";
import type { Edge } from "./store/store.ts";

/** All types of relationship that an import writes. */
export const writtenTypes = Object.keys(relationshipShapes) as readonly WrittenType[];

/** All types by which something may refer to a node: these, and decisions of people, which no import writes. */
export const referringTypes = [
  ...writtenTypes,
  ...(Object.keys(relationships) as RelationshipType[]).filter(
    (type) => relationships[type].basis === "DECIDED",
  ),
] as readonly WrittenType[];

/** The node whose record a change is part of; undefined: of none, as it is stated, or anybody may tell it. */
export function ownerOf(change: RelationshipChange): Reference | undefined {
  const { partOf }: RelationshipShape = relationshipShapes[change.type];
  return partOf && change[partOf];
}

/** The node whose record a relationship of the graph is part of; undefined: of none. */
export function ownerOfEdge({ kind, ...edge }: Edge): Reference | undefined {
  const shape: RelationshipShape | undefined = relationshipShapes[kind.type];
  return shape?.partOf && { label: kind[shape.partOf], key: edge[shape.partOf] };
}

/** The types of relationship that are part of the records of nodes of a label. */
export function typesPartOf(label: NodeLabel): readonly WrittenType[] {
  return writtenTypes.filter((type) => {
    const { partOf }: RelationshipShape = relationshipShapes[type];
    return partOf !== undefined && (relationships[type][partOf] as readonly string[]).includes(label);
  });
}
