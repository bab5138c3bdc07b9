import type { Reference } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";
import type { Written } from "./write-nodes.ts";

/** What became of the nodes of a batch: which are new, and whose record of each holds now. */
export class Recorders {
  readonly #written = new Map<NodeLabel, ReadonlyMap<string, Written>>();

  /** Takes note of the nodes of one label, by key. */
  add(label: NodeLabel, written: ReadonlyMap<string, Written>): void {
    this.#written.set(label, written);
  }

  /** What became of a node; undefined: no record of this batch spoke of it. */
  of({ label, key }: Reference): Written | undefined {
    return this.#written.get(label)?.get(key);
  }

  /** Did this transaction's records speak of the node? */
  isWritten(node: Reference): boolean {
    return this.of(node) !== undefined;
  }

  /** Did this transaction make the node? */
  isNew(node: Reference): boolean {
    return this.of(node)?.fate === "created";
  }

  /** Is it this one's record of the node that holds? */
  holds(node: Reference, recordedBy: string): boolean {
    return this.of(node)?.record.recordedBy === recordedBy;
  }
}
