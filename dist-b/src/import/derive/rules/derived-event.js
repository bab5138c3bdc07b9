import { historyOf, knownSince } from "./history.js";
import { standingOf } from "./retraction.js";
import { stateOf } from "./state.js";
/** Applies the rules to an event: given its accounts, the claims about it, and the places of the accounts. */
export function deriveEvent(key, accounts, claims, places) {
    const standing = claims.map((claim) => ({ claim, ...standingOf(claim, claims) }));
    const said = { event: key, accounts, claims: standing, places };
    return {
        key,
        ...historyOf(said),
        today: stateOf(said, null),
        knownOn: knownSince(accounts),
        standings: new Map(standing.map(({ claim, ...each }) => [claim.key, each])),
        placedAt: placedSince(accounts, places),
    };
}
function placedSince(accounts, places) {
    const keys = new Set(accounts.flatMap(({ values: { placeKey } }) => placeKey ?? []));
    return new Map([...keys]
        .filter((key) => places.has(key))
        .map((key) => [key, knownSince(accounts.filter(({ values }) => values.placeKey === key))]));
}
