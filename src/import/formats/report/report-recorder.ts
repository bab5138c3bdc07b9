import type { Reference } from "../../change/change.ts";
import type { NodeLabel } from "../../change/nodes.ts";
import { Recorder } from "../../change/recorder.ts";
import type { Need } from "../../record.ts";

/** Collects what one report states. */
export class ReportRecorder extends Recorder {
  readonly report: Reference<"Report">;
  readonly publisher: Reference<"Source">;
  readonly #needs: Need[] = [];

  constructor(key: string, knownOn: string | null, publisher: string) {
    super(key, { reports: [key], knownOn });
    this.report = { label: "Report", key };
    this.publisher = { label: "Source", key: publisher };
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
