const steps = 8;
/**
 * Which of two places lies in the other; undefined: neither does. A place is part of the closest place that encloses it:
 * that a town is in Iraq takes nothing away from its being in a province of Iraq, whoever says which and in whatever order.
 */
export async function closerPlace(readAround, one, other) {
    if (await isWithin(readAround, other, one))
        return other;
    return (await isWithin(readAround, one, other)) ? one : undefined;
}
async function isWithin(readAround, place, around) {
    let inner = [place];
    for (let step = 0; step < steps && inner.length > 0; step += 1) {
        inner = await readAround(inner);
        if (inner.includes(around))
            return true;
    }
    return false;
}
