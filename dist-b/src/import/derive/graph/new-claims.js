import { noValues } from "../../write/columns.js";
import { claimShape } from "./shapes.js";
const noClaimValues = noValues(claimShape);
/**
 * Of some claims those that this transaction made whole, by key: all that they are about is among `events`, and their claimant
 * is no person, who may have been a member of a faction before.
 */
export function newClaims(claims, made, events) {
    const states = new Map();
    for (const key of claims) {
        const said = made.valuesOf("Claim", key);
        const about = made.edgesOf("Claim", key, "ABOUT");
        const [claimant] = made.edgesOf("Claim", key, "MADE");
        if (!said || claimant?.kind.from === "Person" || !about.every(({ to }) => events.has(to)))
            continue;
        states.set(key, stateOf(key, said, { about, claimant, made }));
    }
    return states;
}
function stateOf(key, said, { about, claimant, made }) {
    const ends = (type) => {
        const factions = made.edgesOf("Claim", key, type).filter(({ kind }) => kind.to === "Faction");
        return factions.map(({ to }) => to);
    };
    const days = made.edgesOf("Claim", key, "CARRIES").flatMap(({ knownOn }) => knownOn ?? []);
    const claim = {
        key,
        stance: said.stance,
        denies: (said.denies ?? []),
        knownOn: days.sort()[0] ?? null,
        claimant: claimant ? { label: claimant.kind.from, key: claimant.from, memberships: [] } : null,
        holds: ends("HOLDS_RESPONSIBLE"),
        clears: ends("CLEARS"),
    };
    return {
        claim,
        claimedOn: said.claimedOn,
        reliability: said.reliability,
        credibility: said.credibility,
        events: new Map(about.map(({ to }) => [to, { startedOn: null, live: true }])),
        values: noClaimValues,
    };
}
