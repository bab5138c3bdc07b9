import { namedValues, readValues } from "../../write/columns.js";
import { claimShape } from "./shapes.js";
const matchClaims = `UNWIND $keys AS key
MATCH (claim:Claim {key: key})
OPTIONAL MATCH (claim)<-[:MADE]-(claimant)
RETURN key, ${readValues("claim", claimShape)},
       [claim.stance, coalesce(claim.denies, []), toString(claim.claimedOn), claim.reliability, claim.credibility],
       [(claim)<-[carried:CARRIES]-() WHERE carried.knownOn IS NOT NULL | toString(carried.knownOn)],
       CASE WHEN claimant IS NOT NULL THEN [labels(claimant)[0], claimant.key,
         [(claimant:Person)-[member:MEMBER_OF]->(faction) | [faction.key, toString(member.knownOn)]]] END,
       [(claim)-[:HOLDS_RESPONSIBLE]->(faction:Faction) | faction.key],
       [(claim)-[:CLEARS]->(faction:Faction) | faction.key],
       [(claim)-[about:ABOUT]->(event) | [event.key, toString(event.startedOn), coalesce(about.live, true)]]`;
/** Reads the claims that have these keys, by key. */
export async function readClaims(transaction, keys) {
    if (keys.size === 0)
        return new Map();
    const rows = await transaction.run({ text: matchClaims, parameters: { keys: [...keys] } });
    return new Map(rows.map((row) => [row[0], stateOf(row)]));
}
function stateOf([key, values, said, carried, claimant, holds, clears, events]) {
    const [stance, denies, claimedOn, reliability, credibility] = said;
    return {
        claim: {
            key,
            stance,
            denies,
            knownOn: carried.sort()[0] ?? null,
            claimant: claimant && claimantOf(claimant),
            holds,
            clears,
        },
        claimedOn,
        reliability,
        credibility,
        events: new Map(events.map(([event, startedOn, live]) => [event, { startedOn, live }])),
        values: namedValues(claimShape, values),
    };
}
function claimantOf([label, key, memberships]) {
    return { label, key, memberships: memberships.map(([faction, knownOn]) => ({ faction, knownOn })) };
}
