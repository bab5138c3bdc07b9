import { locate } from "../data-set/locate.js";
import { mapRow } from "../data-set/map-row.js";
import { unsaid } from "../data-set/unsaid.js";
import { citationsOf } from "./citations.js";
import { daysOf } from "./days.js";
import { placesOf, plainName } from "./place.js";
import { civilians, factionsOf, sideTitle } from "./sides.js";
export const ucdp = { key: "ucdp-ged", name: "UCDP GED", url: "https://ucdp.uu.se/downloads/" };
const oneSided = 3;
/** By where_prec. Of 5, a line or a region without clear bounds, and of 7, waters or the air, the point stands for all of it. */
const geoPrecisions = {
    1: "EXACT",
    2: "NEAR",
    3: "ADMIN2",
    4: "ADMIN1",
    5: "LINE",
    6: "COUNTRY",
    7: "LINE",
};
const clarities = {
    1: "Event clarity 1 of 2: the reports tell of this event by itself.",
    2: "Event clarity 2 of 2: the reports tell of several events together, which this one stands for.",
};
/** What a row comes to: an event, its place, its sides, and UCDP's own attribution. */
export function mapGedRow(row, release, gazetteer) {
    const key = `${ucdp.key}:${row.id}`;
    const { key: place, places } = locate(gazetteer, ucdp, placesOf(row));
    const sideA = factionsOf({ id: row.side_a_new_id, name: row.side_a, states: row.gwnoa });
    const sideB = factionsOf({ id: row.side_b_new_id, name: row.side_b, states: row.gwnob });
    const held = row.type_of_violence === oneSided ? sideA : [...sideA, ...sideB];
    const cited = citationsOf(row);
    const warnings = tollFaults(row);
    const { latitude, longitude } = row;
    const event = {
        ...unsaid.event,
        ...daysOf(row),
        key,
        title: titleOf(row),
        kind: row.type_of_violence === oneSided ? "ATTACK_ON_CIVILIANS" : "ARMED_CLASH",
        place,
        placeAsWritten: row.where_coordinates,
        location: latitude === null || longitude === null ? null : { latitude, longitude },
        geoPrecision: geoPrecisions[row.where_prec],
        target: row.side_b === civilians ? civilians : null,
        deaths: { low: row.low, best: row.best, high: row.high },
        isSeries: row.event_clarity === 2,
        note: noteOf(row, cited, warnings),
    };
    const mapped = mapRow(ucdp, release, {
        title: `UCDP GED event ${row.id}`,
        url: null,
        event,
        factions: [...sideA, ...sideB],
        places,
        claims: held.length > 0 ? [claimOf(key, held, row.event_clarity)] : [],
        citations: cited.citations,
    });
    return { ...mapped, warnings };
}
function claimOf(event, held, clarity) {
    return {
        ...unsaid.claim,
        key: event,
        stance: "ATTRIBUTION",
        claimant: { kind: "SOURCE", key: ucdp.key },
        factions: held.map(({ key }) => key),
        events: [event],
        assessment: {
            reliability: "CANNOT_BE_JUDGED",
            credibility: "CANNOT_BE_JUDGED",
            likelihood: null,
            note: clarities[clarity] ?? null,
        },
    };
}
function titleOf({ side_a, side_b, where_coordinates, country }) {
    const where = where_coordinates === null ? country : plainName(where_coordinates);
    return `${sideTitle(side_a)} against ${sideTitle(side_b)}, ${where}`;
}
/** UCDP sums up the best numbers itself, and some rows have a low or a high that was not brought up to it. */
function tollFaults({ low, best, high }) {
    const known = [low, best, high].filter((number) => number !== null);
    if (known.every((number, index) => index === 0 || (known[index - 1] ?? 0) <= number))
        return [];
    const reason = `is out of order: low ${low ?? "unknown"}, best ${best ?? "unknown"}, high ${high ?? "unknown"}`;
    return [{ column: "best", value: best === null ? null : String(best), reason }];
}
/** What a row says that has no field of its own. */
function noteOf(row, { rest }, warnings) {
    const died = [
        ["side A", row.deaths_a],
        ["side B", row.deaths_b],
        ["civilians", row.deaths_civilians],
        ["unknown", row.deaths_unknown],
    ];
    const known = died.filter(([, number]) => number !== null).map(([who, number]) => `${who} ${number}`);
    const lines = [
        known.length > 0 ? `Deaths by side: ${known.join(", ")}.` : null,
        ...warnings.map(({ reason }) => `The toll ${reason}.`),
        row.where_description && `Where: ${sentence(row.where_description)}`,
        row.source_original && `Said by: ${sentence(row.source_original)}`,
        rest && `Sources: ${sentence(rest)}`,
        row.code_status && row.code_status !== "Clear" && `Status of the coding: ${sentence(row.code_status)}`,
    ].filter(Boolean);
    return lines.join("\n") || null;
}
function sentence(text) {
    return text.replace(/\.*$/, ".");
}
