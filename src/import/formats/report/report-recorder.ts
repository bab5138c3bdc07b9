import type { Reference } from "../../change/change.ts";
import { NamingRecorder } from "./naming-recorder.ts";

/** Collects what one report states. A name that it uses is given by its publisher. */
export class ReportRecorder extends NamingRecorder {
  readonly report: Reference<"Report">;

  constructor(key: string, knownOn: string | null, publisher: string) {
    super(key, { reports: [key], knownOn }, publisher);
    this.report = { label: "Report", key };
  }
}
