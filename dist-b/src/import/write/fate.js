/** Tells the fate of a thing by its values before (undefined: not there) and after. */
export function fateOf(before, after) {
    if (before === undefined)
        return "created";
    return JSON.stringify(before) === JSON.stringify(after) ? "unchanged" : "updated";
}
