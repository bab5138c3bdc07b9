import { createHash } from "node:crypto";
import { mapEvent } from "../report/map-event.js";
import { mapSource } from "../report/map-things.js";
import { ReportRecorder } from "../report/report-recorder.js";
import { slug } from "./slug.js";
import { unsaid } from "./unsaid.js";
/**
 * What an article comes to: a report that tells of the event, and nothing of what it tells, as a data set does not say what
 * it has from which source.
 */
export function mapCitation(citation, cited, dataSet) {
    const { title, office, publishedOn } = citation;
    const key = `article:${digest(citation.identity)}`;
    const knownOn = publishedOn ?? cited.lastDay;
    const recorder = new ReportRecorder(key, knownOn, dataSet.key, cited.row);
    const knownOnInferred = publishedOn === null;
    const unknown = { url: null, language: null, note: null };
    recorder.node("Report", key, { title, publishedOn, knownOn, knownOnInferred, ...unknown });
    if (office !== null) {
        const source = { ...unsaid.source, key: `source:${slug(office)}`, name: office };
        mapSource(recorder, source, "");
        recorder.give({ label: "Source", key: source.key }, "PUBLISHED", recorder.report);
    }
    mapEvent(recorder, { ...unsaid.event, key: cited.event, note: `Cited by ${dataSet.name}` }, "");
    return recorder.changes;
}
function digest(identity) {
    return createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 16);
}
