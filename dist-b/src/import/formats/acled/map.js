import { listed } from "../data-set/cells.js";
import { locate } from "../data-set/locate.js";
import { mapRow } from "../data-set/map-row.js";
import { unsaid } from "../data-set/unsaid.js";
import { actorOf } from "./actor.js";
import { dataSet } from "./data-set.js";
import { daysOf } from "./day.js";
import { termsOf } from "./event-types.js";
import { factionKey, factionOf } from "./faction.js";
import { placesOf } from "./place.js";
import { responsibleOf } from "./responsible.js";
const geoPrecisions = { 1: "EXACT", 2: "NEAR", 3: "ADMIN1" };
/** What a row comes to: an event, its place, and whom ACLED holds responsible where the type of the event says so. */
export function mapAcledRow(row, { release, gazetteer }) {
    const key = `${dataSet.key}:${row.event_id_cnty}`;
    const first = actorOf(row.actor1, row.inter1);
    const second = row.actor2 === null ? undefined : actorOf(row.actor2, row.inter2);
    const responsible = responsibleOf({ eventType: row.event_type, subEventType: row.sub_event_type }, first, second);
    const { key: place, places } = locate(gazetteer, dataSet, placesOf(row));
    const terms = termsOf(row.sub_event_type);
    const event = {
        ...unsaid.event,
        ...(terms ?? { kind: "OTHER", weapon: null }),
        ...daysOf(row.event_date, row.time_precision),
        key,
        title: `${row.sub_event_type} at ${row.location}`,
        summary: row.notes,
        place,
        placeAsWritten: row.location,
        location: { latitude: row.latitude, longitude: row.longitude },
        geoPrecision: geoPrecisions[row.geo_precision],
        target: responsible ? targetOf(row, responsible, [first, second]) : null,
        deaths: { low: null, best: row.fatalities, high: null },
        note: noteOf(row),
    };
    const mapped = mapRow(dataSet, release, {
        title: `ACLED event ${row.event_id_cnty}`,
        url: null,
        event,
        factions: (responsible?.factions ?? []).map(factionOf),
        places,
        claims: responsible ? [claimOf(key, responsible)] : [],
        citations: listed(row.source).map((office) => ({
            // ACLED gives no headline and no day: what it has of an article is that it tells of this event.
            identity: [office, key],
            title: `${office} on ACLED event ${row.event_id_cnty}`,
            office,
            publishedOn: null,
        })),
    });
    return { ...mapped, warnings: terms ? [] : [unknownType(row)] };
}
function unknownType({ sub_event_type: value }) {
    return { column: "sub_event_type", value, reason: "is no type of ACLED's codebook: kept as OTHER" };
}
function claimOf(event, { factions, likelihood, ground }) {
    return {
        ...unsaid.claim,
        key: event,
        stance: "ATTRIBUTION",
        claimant: { kind: "SOURCE", key: dataSet.key },
        factions: factions.map(factionKey),
        events: [event],
        assessment: {
            reliability: "CANNOT_BE_JUDGED",
            credibility: "CANNOT_BE_JUDGED",
            likelihood,
            note: ground,
        },
    };
}
/** The side that is not held responsible, with those of whom it is said to be. */
function targetOf(row, { factions }, sides) {
    const associates = [row.assoc_actor_1, row.assoc_actor_2];
    const suffered = sides.flatMap((side, index) => side === undefined || factions.includes(side) ? [] : [side.name, ...listed(associates[index] ?? null)]);
    return suffered.join("; ") || null;
}
function noteOf(row) {
    const sides = [
        sideText(row.actor1, row.assoc_actor_1),
        ...(row.actor2 === null ? [] : [sideText(row.actor2, row.assoc_actor_2)]),
    ];
    const lines = [`${row.event_type}: ${row.sub_event_type}. Sides: ${sides.join("; ")}.`];
    if (row.admin3 !== null)
        lines.push(`Subdistrict: ${row.admin3}.`);
    if (row.tags !== null)
        lines.push(`Tags: ${row.tags}.`);
    return lines.join(" ");
}
function sideText(actor, associates) {
    const names = listed(associates);
    return names.length === 0 ? actor : `${actor}, with ${names.join(" and ")}`;
}
