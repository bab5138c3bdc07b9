import type { Change, Reference } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";

/** Keys of what a batch touched, for whatever is derived from it. */
export class Touched {
  /** Written or at the end of a relationship that was, whether it changed or not. */
  readonly events = new Set<string>();
  readonly claims = new Set<string>();
  /** New, or with other values than before: their reliability or their point may decide elsewhere. */
  readonly changedSources = new Set<string>();
  readonly changedPlaces = new Set<string>();

  constructor(changes: Iterable<Change>) {
    for (const change of changes) {
      if (change.kind === "node") this.#add(change);
      else for (const end of [change.from, change.to]) this.#add(end);
    }
  }

  /** Adds nodes that were created or updated. */
  addChanged(label: NodeLabel, keys: readonly string[]): void {
    const changed = label === "Source" ? this.changedSources : label === "Place" ? this.changedPlaces : null;
    if (changed) for (const key of keys) changed.add(key);
  }

  #add({ label, key }: Reference): void {
    if (label === "Event") this.events.add(key);
    if (label === "Claim") this.claims.add(key);
  }
}
