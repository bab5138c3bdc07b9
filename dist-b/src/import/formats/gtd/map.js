import { locate } from "../data-set/locate.js";
import { mapRow } from "../data-set/map-row.js";
import { unsaid } from "../data-set/unsaid.js";
import { attackNameOf, attackOf } from "./attack.js";
import { claimsOf } from "./claims.js";
import { dataSet } from "./data-set.js";
import { daysOf } from "./day.js";
import { groupsOf } from "./groups.js";
import { noteOf } from "./note.js";
import { placesOf, pointOf } from "./place.js";
import { targetOf } from "./target.js";
import { isKnownWeapon } from "./weapon.js";
/** What a row comes to: an event, its place, the groups, their claims, and GTD's attribution where they made none. */
export function mapGtdRow(row, { release, gazetteer }) {
    const key = `${dataSet.key}:${row.eventid}`;
    const groups = groupsOf(row);
    const { key: place, places } = locate(gazetteer, dataSet, placesOf(row));
    const { kind, weapon, isKnown } = attackOf(row);
    const where = row.city ?? row.provstate ?? row.country_txt;
    const unknown = { low: null, high: null };
    const event = {
        ...unsaid.event,
        ...daysOf(row),
        ...pointOf(row),
        key,
        title: `${attackNameOf(row)} in ${where}`,
        summary: row.summary,
        kind,
        weapon,
        place,
        placeAsWritten: row.location ?? where,
        target: targetOf(row),
        deaths: { ...unknown, best: people(row.nkill) },
        wounded: { ...unknown, best: people(row.nwound) },
        materialDamage: row.property === null ? "UNKNOWN" : row.property ? "CONFIRMED" : "NONE",
        note: noteOf(row, groups),
    };
    const mapped = mapRow(dataSet, release, {
        title: `GTD event ${row.eventid}`,
        url: `${dataSet.url}search/IncidentSummary.aspx?gtdid=${row.eventid}`,
        event,
        factions: groups.map(({ key, name }) => ({ ...unsaid.faction, key, name, kind: "OTHER" })),
        places,
        claims: claimsOf(key, groups, row.compclaim),
        citations: [row.scite1, row.scite2, row.scite3]
            .filter((citation) => citation !== null)
            // One text with headline, paper and day in it: it is not taken apart.
            .map((title) => ({ identity: [title], title, office: null, publishedOn: null })),
    });
    return { ...mapped, warnings: warningsOf(row, isKnown) };
}
/** GTD shares a total out over the attacks that it is of, and so has parts of people. */
function people(number) {
    return number === null ? null : Math.round(number);
}
function warningsOf(row, isKnownAttack) {
    const warnings = [];
    for (const column of ["nkill", "nwound"]) {
        const number = row[column];
        if (number === null || Number.isInteger(number))
            continue;
        warnings.push({ column, value: String(number), reason: "is a share of a total: rounded" });
    }
    const unknown = (column, reason) => warnings.push({ column, value: String(row[column] ?? row[`${column}_txt`]), reason });
    if (!isKnownAttack)
        unknown("attacktype1", "is no attack type of GTD's codebook: kept as OTHER");
    if (!isKnownWeapon(row))
        unknown("weaptype1", "is no weapon type of GTD's codebook: left out");
    return warnings;
}
