import type Cypher from "@neo4j/cypher-builder";
import type { GraphQLNamedType } from "graphql";
import { isObjectType } from "graphql";

/** Where the statement stands: at a node, perhaps reached over a relationship. */
export interface Element {
  readonly node: Cypher.Node;
  readonly relationship: Cypher.Relationship | undefined;
  /** The one of the two that holds the properties of the type at hand. */
  readonly holder: Cypher.Node | Cypher.Relationship;
  /** The node that the way here began at, for what an edge tells of the way. */
  readonly origin?: Cypher.Node;
  /** The label of the holder, where it is a node of a known one. */
  readonly label: string | undefined;
  /** The labels that the node may have, where they are not all that its type stands for. */
  readonly labels?: readonly string[];
}

type Reached = Pick<Element, "node" | "relationship">;

/** The element of a type at a node that a relationship may have led to. */
export function elementOf(type: GraphQLNamedType, { node, relationship }: Reached): Element {
  const onRelationship = isObjectType(type) && type.extensions.graph?.element === "relationship";
  const holder = onRelationship ? relationship : node;
  if (!holder) throw new TypeError(`No relationship leads to ${type.name}`);
  const label = !onRelationship && isObjectType(type) ? type.extensions.graph?.label : undefined;
  return { node, relationship, holder, label };
}

/** The key of an element's node: unique among the nodes of its label. */
export function keyOf({ node }: Reached): Cypher.Property {
  return node.property("key");
}
