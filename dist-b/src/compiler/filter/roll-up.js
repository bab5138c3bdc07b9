/** Does a filter say that what its tests reach is rolled up? */
export function isRolledUp(filter) {
    return filter.entries().some(([, input]) => input.graph?.kind === "rollUp" && input.constant() === true);
}
/** The path of a mapping, or the one that it has for rolling up. */
export function pathOf({ path, rolledUp }, rollUp) {
    return rollUp && rolledUp ? rolledUp : path;
}
