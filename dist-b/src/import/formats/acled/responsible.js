/**
 * Whom an event's type makes a perpetrator, by the codebook's definitions; undefined where it does not. Actor 1 is none for
 * being first: the order of actors means something in violence against civilians alone. `second` is undefined where the
 * row has one side.
 */
export function responsibleOf(types, first, second) {
    const sides = second === undefined ? [first] : [first, second];
    switch (types.eventType.toLowerCase()) {
        case "violence against civilians":
            return named([first], null, "By ACLED's rule, the target of violence against civilians is actor 2.");
        case "battles":
            return (second && named(sides, "UNKNOWN", "Both sides of a battle fight; ACLED does not say who attacked."));
        case "explosions/remote violence":
            return armedOne(sides, "One side of such an event uses the weapon, and the other side is unarmed.");
        case "protests":
            return types.subEventType.toLowerCase() === "excessive force against protesters"
                ? armedOne(sides, "Peaceful protesters do no violence: the other side does.")
                : undefined;
        default:
            return undefined;
    }
}
/** The only side that can have done violence, where there is just one. */
function armedOne(sides, ground) {
    const armed = sides.filter(({ sort }) => sort !== "UNARMED");
    if (armed.length !== 1)
        return undefined;
    const sole = "It is the only side that ACLED names.";
    return named(armed, "INFERRED", sides.length === 1 ? sole : ground);
}
/** Half of those who did it is nobody: where one of them has no name, the others would seem to have done it alone. */
function named(actors, likelihood, ground) {
    if (!actors.every(({ sort }) => sort === "FACTION"))
        return undefined;
    return { factions: actors, likelihood, ground };
}
