import { nothingMade } from "../write/made.js";
import { deriveClaims } from "./derive-claims.js";
import { deriveEvents } from "./derive-events.js";
import { newEvents } from "./graph/new-events.js";
import { readClaims } from "./graph/read-claims.js";
import { readEvents } from "./graph/read-events.js";
/** So many events that were there before are read at once: a source that is judged anew may have reported on any number. */
const mostEvents = 1_000;
/**
 * Brings all that follows from statements up to date for these events and claims, and the claims about the events. `made`:
 * what this transaction made.
 */
export async function derive(transaction, { events, claims }, made) {
    const left = new Set(claims);
    const isNew = (event) => made.valuesOf("Event", event) !== undefined;
    const done = (about) => {
        for (const claim of about)
            left.delete(claim);
    };
    done(await deriveEvents(transaction, await newEvents(transaction, events.filter(isNew), made), made));
    const old = events.filter((event) => !isNew(event));
    for (let start = 0; start < old.length; start += mostEvents) {
        const read = await readEvents(transaction, old.slice(start, start + mostEvents));
        done(await deriveEvents(transaction, read, nothingMade));
    }
    deriveClaims(transaction, await readClaims(transaction, left), new Map());
}
