import { isSilent } from "./account.js";
import { stateOf } from "./state.js";
/** The states of an event that are no more: each new statement may have ended one. */
export function historyOf(said) {
    const days = daysOf(said);
    const past = days.slice(0, -1).map((from, index) => {
        return { from, until: days[index + 1] ?? from, ...stateOf(said, from) };
    });
    return { settledOn: days.at(-1) ?? null, past };
}
/** The days on which something may have changed. What says nothing changes nothing, but may be the first mention. */
function daysOf({ accounts, claims }) {
    const telling = accounts.filter((account) => !isSilent(account));
    const changes = known([
        ...telling.map(({ knownOn }) => knownOn),
        ...claims.map(({ claim }) => claim.knownOn),
        ...claims.flatMap(({ claim }) => claim.claimant?.memberships ?? []).map(({ knownOn }) => knownOn),
    ]);
    const [mentioned] = known(accounts.map(({ knownOn }) => knownOn));
    const [changed] = changes;
    if (mentioned === undefined || (changed !== undefined && changed <= mentioned))
        return changes;
    return [mentioned, ...changes];
}
/** Since when an event is known: the day of the first report of it. */
export function knownSince(accounts) {
    return known(accounts.map(({ knownOn }) => knownOn))[0] ?? null;
}
/** Days in order, each once. */
function known(days) {
    return [...new Set(days.filter((day) => day !== null))].sort();
}
