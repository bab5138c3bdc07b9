import { claim } from "../report/claim.js";
import { event } from "../report/event.js";
import { reportFile } from "../report/report-file.js";
import { faction, place, source } from "../report/things.js";
const key = "-";
/** Entries of a report that say nothing: what a row does not say stays as it is here. */
export const unsaid = {
    event: event.parse({ key }),
    claim: claim.parse({ key, stance: "ATTRIBUTION", claimant: { kind: "SOURCE", key } }),
    faction: faction.parse({ key }),
    place: place.parse({ key }),
    source: source.parse({ key }),
    report: reportFile.parse({ report: { key, publisher: key } }),
};
