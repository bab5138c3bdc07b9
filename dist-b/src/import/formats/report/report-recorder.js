import { NamingRecorder } from "./naming-recorder.js";
/**
 * Collects what one report states. A name that it uses is given by its publisher. `statedBy` is the key of another report,
 * where that one says what this one tells.
 */
export class ReportRecorder extends NamingRecorder {
    constructor(key, knownOn, publisher, statedBy = key) {
        super(key, { reports: [statedBy], knownOn }, publisher);
        this.report = { label: "Report", key };
    }
}
