import type Cypher from "@neo4j/cypher-builder";
import type { Hop } from "../../../schema/graph/mapping.ts";
import type { Told } from "./told.ts";

/** A step of a path between two nodes, and the relationship that it takes, if it is just one. */
export interface Step {
  readonly hop: Hop;
  readonly from: Cypher.Node;
  readonly to: Cypher.Node;
  readonly relationship: Cypher.Relationship | undefined;
  /** The list of relationships of a step taken again and again, where something is asked of each. */
  readonly relationships?: Cypher.Variable | undefined;
}

/** The graph as an operation sees it: as it is, or as it was known at the end of a day. */
export interface View {
  /** A property of a node of a label, or of a relationship where no label is given. */
  property(holder: Cypher.Variable, label: string | undefined, property: string): Cypher.Expr;
  /** Does a node of a label hold a property itself, so that an index may? */
  holds(label: string, property: string): boolean;
  /** What tells of a node of a label where that is not the node: for clauses that match it to bind, from when it is asked on. */
  tell(node: Cypher.Node, label: string | undefined): Told | undefined;
  /** The same, of a node of which it was asked for before. */
  told(node: Cypher.Node): Told | undefined;
  /** The predicate that a node is there to be seen. */
  seen(node: Cypher.Node): Cypher.Predicate | undefined;
  /** The predicate that what an event shows is told by this node: by the event itself, or by one that keeps what it showed. */
  tells(node: Cypher.Node): Cypher.Predicate | undefined;
  /** Is it the event itself that tells what it shows, and never a version of it? */
  readonly showsOneself: boolean;
  /** The same way over what the graph states, where it goes over what is derived for today alone. */
  path(path: readonly Hop[]): readonly Hop[];
  /** The predicate that a step can be taken. */
  step(step: Step): Cypher.Predicate | undefined;
  /** The predicate that a path may take a relationship of any type, whichever way it points. */
  wander(relationship: Cypher.Relationship): Cypher.Predicate | undefined;
  /** The type of relationship that stands for a kind of edge, and the kind that a type stands for. */
  edgeType(kind: string): string;
  edgeKind(type: string): string;
  /** Does the graph keep which cities an event is near, as this view has it? */
  readonly keepsNearness: boolean;
}
