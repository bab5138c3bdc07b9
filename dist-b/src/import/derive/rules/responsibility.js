import { isHolding, isMadeBy } from "./claim.js";
/**
 * Who is held responsible, by the claims about an event that stand at the end of a day (null: today), and how they relate.
 * The README says how unclear cases are decided.
 */
export function responsibilityOf(claims, day) {
    const holding = claims.filter(isHolding);
    const held = [...new Set(holding.flatMap(({ holds }) => holds))].sort();
    const agree = holding.every(({ holds }) => holds.length === held.length);
    const claimed = holding.some(({ stance }) => stance === "RESPONSIBILITY");
    // What a faction says of itself it cannot deny, nor a single one what is claimed for it.
    const blamed = held.filter((faction) => !holding.some((claim) => isMadeBy(claim, faction)));
    const deniable = agree && !(claimed && held.length === 1) ? blamed : [];
    const denying = claims.filter((claim) => deniable.some((faction) => isDenialOf(claim, faction, day)));
    return {
        status: statusOf({ held, agree, claimed, denied: denying.length > 0 }),
        held,
        basis: [...holding, ...denying].map(({ key }) => key).sort(),
    };
}
function statusOf({ held, agree, claimed, denied }) {
    if (held.length === 0)
        return "UNCLAIMED";
    if (!agree)
        return "CONTESTED";
    if (denied)
        return held.length === 1 ? "DENIED" : "CONTESTED";
    return claimed ? "CLAIMED" : "ATTRIBUTED";
}
/** Does the faction deny being the perpetrator, by itself or through one of its people? */
function isDenialOf(claim, faction, day) {
    const { stance, denies, clears, claimant } = claim;
    if (stance !== "DENIAL" || !denies.includes("PERPETRATOR") || !clears.includes(faction))
        return false;
    if (isMadeBy(claim, faction))
        return true;
    return (claimant?.memberships ?? []).some((membership) => membership.faction === faction &&
        (day === null || (membership.knownOn !== null && membership.knownOn <= day)));
}
