import { latestDay } from "../../mapping/known-on.js";
import { mapReport } from "../report/map.js";
import { mapCitation } from "./map-citation.js";
import { ownNames } from "./own-names.js";
import { unsaid } from "./unsaid.js";
/** What a row comes to: one report by the data set on one event, and those that it cites. */
export function mapRow(dataSet, release, { title, url, event, factions, places, claims, citations }) {
    const { publishedOn } = release;
    const { changes, needs } = mapReport({
        ...unsaid.report,
        report: { ...unsaid.report.report, key: event.key, title, url, publishedOn, publisher: dataSet.key },
        factions: [...factions],
        places: [...places],
        events: [event],
        claims: [...claims],
    });
    const cited = { event: event.key, row: event.key, lastDay: latestDay([event.startedOn, event.endedOn]) };
    const articles = citations.flatMap((citation) => mapCitation(citation, cited, dataSet));
    return { changes: ownNames(dataSet, [...changes, ...articles]), needs, report: event.key };
}
