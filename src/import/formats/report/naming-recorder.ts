import type { Basis, Reference } from "../../change/change.ts";
import type { NodeLabel } from "../../change/nodes.ts";
import { Recorder } from "../../change/recorder.ts";
import type { Need } from "../../record.ts";

/** Collects what a file of ours records, and notes the things that it names. */
export class NamingRecorder extends Recorder {
  /** Who gives a name, where the file names nobody else. */
  readonly givenBy: Reference<"Source">;
  readonly #needs: Need[] = [];

  constructor(key: string, basis: Basis, givenBy: string) {
    super(key, basis);
    this.givenBy = { label: "Source", key: givenBy };
  }

  /** A thing that the file names at this path, and records there, elsewhere, or not at all. */
  named<L extends NodeLabel>(label: L, key: string, path: string): Reference<L> {
    this.#needs.push({ label, key, column: path });
    return { label, key };
  }

  /** Things that are named without being recorded. */
  get needs(): readonly Need[] {
    const recorded = new Set<string>();
    for (const change of this.changes) {
      if (change.kind === "node") recorded.add(`${change.label} ${change.key}`);
    }
    return this.#needs.filter(({ label, key }) => !recorded.has(`${label} ${key}`));
  }
}
