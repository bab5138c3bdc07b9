import { deriveClaims } from "./derive-claims.js";
import { newClaims } from "./graph/new-claims.js";
import { readCities } from "./graph/read-cities.js";
import { readClaims } from "./graph/read-claims.js";
import { readPlaces } from "./graph/read-places.js";
import { toStore } from "./graph/to-store.js";
import { writeEvents } from "./graph/write-events.js";
import { deriveEvent } from "./rules/derived-event.js";
import { pointNearCities } from "./rules/nearby.js";
/**
 * Brings events and the claims about them up to date: applies the rules, writes what differs. Claims that were `made` whole
 * are not read. Returns the claims' keys.
 */
export async function deriveEvents(transaction, events, made) {
    const about = new Set(events.flatMap(({ abouts }) => [...abouts.keys()]));
    const fresh = newClaims(about, made, new Set(events.map(({ key }) => key)));
    const claims = new Map([
        ...fresh,
        ...(await readClaims(transaction, new Set([...about].filter((key) => !fresh.has(key))))),
    ]);
    const places = await readPlaces(transaction, placesOf(events));
    const derived = events.map((before) => {
        const about = [...before.abouts.keys()].flatMap((claim) => claims.get(claim)?.claim ?? []);
        return { before, after: deriveEvent(before.key, before.accounts, about, places) };
    });
    const points = derived.flatMap(({ after }) => pointNearCities(after.today.version) ?? []);
    const cities = await readCities(transaction, points);
    writeEvents(transaction, derived.map(({ before, after }) => ({ event: after.key, before, after: toStore(after, cities) })));
    deriveClaims(transaction, claims, new Map(derived.map(({ after }) => [after.key, after])));
    return claims.keys();
}
function placesOf(events) {
    const keys = events.flatMap(({ accounts }) => accounts.map(({ values }) => values.placeKey));
    return new Set(keys.filter((key) => key !== null));
}
