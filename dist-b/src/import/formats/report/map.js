import { latestDay } from "../../mapping/known-on.js";
import { mapClaim } from "./map-claim.js";
import { mapEvent } from "./map-event.js";
import { mapFaction, mapPerson, mapPlace, mapSource } from "./map-things.js";
import { ReportRecorder } from "./report-recorder.js";
/** What a report file comes to: what it states, and the things that it names without recording them. */
export function mapReport(file) {
    const { key, publisher, ...report } = file.report;
    const knownOn = report.publishedOn ?? latestDay(daysSpokenOf(file));
    const recorder = new ReportRecorder(key, knownOn, publisher);
    const title = report.title ?? report.url ?? key;
    recorder.node("Report", key, { ...report, title, knownOn, knownOnInferred: report.publishedOn === null });
    recorder.give(recorder.named("Source", publisher, "report.publisher"), "PUBLISHED", recorder.report);
    file.sources.forEach((source, index) => {
        mapSource(recorder, source, `sources[${index}]`);
    });
    file.factions.forEach((faction, index) => {
        mapFaction(recorder, faction, `factions[${index}]`);
    });
    file.people.forEach((person, index) => {
        mapPerson(recorder, person, `people[${index}]`);
    });
    file.places.forEach((place, index) => {
        mapPlace(recorder, place, `places[${index}]`);
    });
    file.events.forEach((event, index) => {
        mapEvent(recorder, event, `events[${index}]`);
    });
    file.claims.forEach((claim, index) => {
        mapClaim(recorder, claim, `claims[${index}]`);
    });
    return { changes: recorder.changes, needs: recorder.needs, report: key };
}
function daysSpokenOf({ events, claims }) {
    return [
        ...events.flatMap(({ startedOn, endedOn }) => [startedOn, endedOn]),
        ...claims.map(({ claimedOn }) => claimedOn),
    ];
}
