import { admiraltyCode } from "./admiralty-code.js";
/** Since when a claim is known, the day it counts under, and whether it still stands. */
export function claimStanding({ claimedOn, events, knownOn, ...assessed }) {
    const started = events.map(({ startedOn }) => startedOn).filter((day) => day !== null);
    return {
        knownOn,
        day: claimedOn ?? started.sort()[0] ?? null,
        admiraltyCode: admiraltyCode(assessed.reliability, assessed.credibility),
        live: events.length === 0 || events.some(({ live }) => live),
    };
}
