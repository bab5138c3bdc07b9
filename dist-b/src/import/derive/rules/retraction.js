/**
 * Whether a claim stands for an event, by the claims about that event. A retraction takes back its claimant's other claims,
 * so far as they were known by its day.
 */
export function standingOf(claim, claims) {
    const retractions = claims.filter((other) => takesBack(other, claim));
    const days = retractions.map(({ knownOn }) => knownOn).filter((day) => day !== null);
    return { live: retractions.length === 0, takenBackOn: days.sort()[0] ?? null };
}
function takesBack(retraction, claim) {
    if (retraction.stance !== "RETRACTION" || claim.stance === "RETRACTION")
        return false;
    if (claim.claimant === null || retraction.claimant === null)
        return false;
    const { label, key } = retraction.claimant;
    if (label !== claim.claimant.label || key !== claim.claimant.key)
        return false;
    return claim.knownOn === null || retraction.knownOn === null || claim.knownOn <= retraction.knownOn;
}
