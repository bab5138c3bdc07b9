import type { Reference } from "../change/change.ts";
import type { Recorders } from "./recorders.ts";
import type { Edge } from "./store/store.ts";
import type { Written } from "./write-nodes.ts";

/** Keys of what a batch changed, for whatever is derived from it. What stayed as it was is derived as it was. */
export class Touched {
  /** Changed, or at the end of a relationship that did. */
  readonly events = new Set<string>();
  readonly claims = new Set<string>();
  /** Of these claims, those that were there before. All that a new one is about is among the events. */
  readonly oldClaims = new Set<string>();
  /** There before, and now with another publisher. */
  readonly oldReports = new Set<string>();
  /** Said to belong to a faction: it may deny through them. */
  readonly members = new Set<string>();
  /** There before, and now with other values. */
  readonly updatedSources = new Set<string>();
  readonly updatedPlaces = new Set<string>();
  /** New, or with other values than before. */
  readonly changedCities = new Set<string>();
  readonly #recorders: Recorders;

  constructor(recorders: Recorders) {
    this.#recorders = recorders;
  }

  /**
   * Takes note of what became of a node. That it is known from an earlier day, or whose record holds, is nothing to derive
   * from: else each row of a data set that is older than those before would bring up its source's events.
   */
  addWritten({ label, key }: Reference, { fate, record, restated }: Written): void {
    if (fate === "unchanged") return;
    this.#add({ label, key });
    if (label === "Source" && restated) this.updatedSources.add(key);
    if (label !== "Place") return;
    if (restated) this.updatedPlaces.add(key);
    if (record.values.kind === "CITY" && (restated || fate === "created")) this.changedCities.add(key);
  }

  /** Takes note of relationships that came, changed, or went. */
  addEdges(edges: readonly Edge[]): void {
    for (const { kind, from, to } of edges) {
      this.#add({ label: kind.from, key: from });
      this.#add({ label: kind.to, key: to });
      if (kind.type === "MEMBER_OF") this.members.add(from);
      if (kind.type === "PUBLISHED" && !this.#recorders.isNew({ label: "Report", key: to }))
        this.oldReports.add(to);
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
    if (label !== "Claim") return;
    this.claims.add(key);
    if (!this.#recorders.isNew({ label, key })) this.oldClaims.add(key);
  }
}
