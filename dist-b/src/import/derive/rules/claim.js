/** Does the claim hold a faction responsible? */
export function isHolding({ stance, holds }) {
    return (stance === "RESPONSIBILITY" || stance === "ATTRIBUTION") && holds.length > 0;
}
/** Is it made by this faction itself? */
export function isMadeBy({ claimant }, faction) {
    return claimant?.label === "Faction" && claimant.key === faction;
}
