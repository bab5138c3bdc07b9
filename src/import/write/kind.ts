import type { NodeLabel } from "../change/nodes.ts";
import type { WrittenType } from "../change/relationships.ts";

/** What relationships that one statement writes have in common. */
export interface RelationshipKind {
  readonly type: WrittenType;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
}
