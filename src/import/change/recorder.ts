import type {
  Basis,
  Change,
  GivenType,
  NodeChange,
  Recorded,
  Reference,
  RelationshipChange,
  StatedType,
} from "./change.ts";
import type { NodeLabel, NodeValues } from "./nodes.ts";
import type { RelationshipValues } from "./relationships.ts";

/** Collects the changes that one record comes to, all recorded by the same report or data set. */
export class Recorder {
  readonly changes: Change[] = [];
  readonly #recorded: Recorded;
  readonly #basis: Basis;

  constructor(recordedBy: string, basis: Basis) {
    this.#recorded = { recordedBy, recordedOn: basis.knownOn };
    this.#basis = basis;
  }

  /** States what the record says of a node. Returns a reference to it. */
  node<L extends NodeLabel>(label: L, key: string, values: NodeValues<L>): Reference<L> {
    const change: NodeChange<L> = { kind: "node", label, key, values, ...this.#recorded };
    this.changes.push(change as Change);
    return { label, key };
  }

  /** Adds a relationship that is part of a node's own record. */
  give<T extends GivenType>(from: Reference, type: T, to: Reference): void {
    this.#relate({ kind: "relationship", type, from, to, values: {}, ...this.#recorded });
  }

  /** Adds a relationship that the record's report states. */
  state<T extends StatedType>(from: Reference, type: T, to: Reference, values: RelationshipValues<T>): void {
    const basis = this.#basis;
    this.#relate({ kind: "relationship", type, from, to, values, ...this.#recorded, basis });
  }

  #relate(change: Omit<RelationshipChange, "values"> & { values: object }): void {
    this.changes.push(change as Change);
  }
}
