/**
 * From a faction up to itself, every faction that it is said to be a facade or a part of, and every record that was
 * decided to be the same, however far and in any order.
 */
export const upToParents = {
    type: ["AFFILIATED_WITH", "SAME_AS"],
    direction: "OUT",
    repeat: [0, 6],
    each: ["FACADE_OF", "PART_OF", "SAME_AS"],
};
/** The same way, from a faction down to its facades and parts. */
export const downToParts = { ...upToParents, direction: "IN" };
