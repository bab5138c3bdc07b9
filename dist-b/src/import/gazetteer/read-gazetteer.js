import { alwaysKnown } from "../mapping/known-on.js";
import { NameIndex } from "./name-index.js";
/** What is recorded from this day on is no news: gazetteers and reference files alone record so. */
const recorded = `date('${alwaysKnown}')`;
const places = `
MATCH (place:Place)
WHERE place.recordedOn = ${recorded}
RETURN place.key, place.name, place.kind, place.countryCode, place.location.y, place.location.x, place.population,
       COLLECT { MATCH (place)-[:PART_OF]->(around:Place) RETURN around.key }`;
const names = `
MATCH (place:Place)<-[given:ALIAS_OF]-(alias:Alias)
WHERE place.recordedOn = ${recorded} AND given.knownOn = ${recorded}
RETURN place.key, alias.folded, alias.sound, alias.skeleton, alias.vowels`;
/** Reads the gazetteer of a graph. Throws ClaimgraphError when the database fails. */
export async function readGazetteer(database) {
    const [rows, aliases] = await Promise.all([
        database.read({ text: places, parameters: {} }),
        database.read({ text: names, parameters: {} }),
    ]);
    const placeRows = rows;
    const around = new Map(placeRows.map(([key, , , , , , , [next]]) => [key, next]));
    const byKey = new Map(placeRows.map((row) => [row[0], placeOf(row, around)]));
    const index = new NameIndex();
    for (const [key, folded, sound, skeleton, vowels] of aliases) {
        const place = byKey.get(key);
        if (place)
            index.add({ folded, sound, skeleton, vowels }, place);
    }
    return { named: (name) => index.find(name), at: (key) => byKey.get(key) };
}
function placeOf([key, name, kind, countryCode, latitude, longitude, population], around) {
    const location = latitude === null || longitude === null ? null : { latitude, longitude };
    const within = [];
    for (let next = around.get(key); next !== undefined && !within.includes(next); next = around.get(next)) {
        if (around.has(next))
            within.push(next);
    }
    return { key, name, kind, countryCode, location, population, within };
}
