import type { Change, Reference } from "../change/change.ts";
import type { Edge } from "./store/store.ts";
import type { Written } from "./write-nodes.ts";

/** Keys of what a batch touched, for whatever is derived from it. */
export class Touched {
  /** Written, or at the end of a relationship that was, whether it changed or not. */
  readonly events = new Set<string>();
  readonly claims = new Set<string>();
  /** Said to belong to a faction: it may deny through them. */
  readonly members = new Set<string>();
  /** There before, and now with other values. */
  readonly updatedSources = new Set<string>();
  readonly updatedPlaces = new Set<string>();
  /** New, or with other values than before. */
  readonly changedPlaces = new Set<string>();

  constructor(changes: Iterable<Change>) {
    for (const change of changes) {
      if (change.kind === "node") {
        this.#add(change);
        continue;
      }
      for (const end of [change.from, change.to]) this.#add(end);
      if (change.type === "MEMBER_OF") this.members.add(change.from.key);
    }
  }

  /**
   * Takes note of what became of a node. That it is known from an earlier day, or whose record holds, is nothing to derive
   * from: else each row of a data set that is older than those before would bring up its source's events.
   */
  addWritten({ label, key }: Reference, { fate, restated }: Written): void {
    if (label === "Place" && (restated || fate === "created")) this.changedPlaces.add(key);
    if (label === "Place" && restated) this.updatedPlaces.add(key);
    if (label === "Source" && restated) this.updatedSources.add(key);
  }

  /** Takes note of relationships that were taken back. */
  addEdges(edges: readonly Edge[]): void {
    for (const { kind, from, to } of edges) {
      this.#add({ label: kind.from, key: from });
      this.#add({ label: kind.to, key: to });
      if (kind.type === "MEMBER_OF") this.members.add(from);
    }
  }

  /** Forgets nodes that are no longer there. */
  remove(nodes: readonly Reference[]): void {
    for (const { label, key } of nodes) {
      if (label === "Event") this.events.delete(key);
      if (label === "Claim") this.claims.delete(key);
      if (label === "Person") this.members.delete(key);
    }
  }

  #add({ label, key }: Reference): void {
    if (label === "Event") this.events.add(key);
    if (label === "Claim") this.claims.add(key);
  }
}
