import type { Reference } from "../../change/change.ts";
import { NamingRecorder } from "./naming-recorder.ts";

/**
 * Collects what one report states. A name that it uses is given by its publisher. `statedBy` is the key of another report,
 * where that one says what this one tells.
 */
export class ReportRecorder extends NamingRecorder {
  readonly report: Reference<"Report">;

  constructor(key: string, knownOn: string | null, publisher: string, statedBy = key) {
    super(key, { reports: [statedBy], knownOn }, publisher);
    this.report = { label: "Report", key };
  }
}
