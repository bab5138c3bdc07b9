/** A step along the arrow of a relationship. */
export function out(type, extra = {}) {
    return { type, direction: "OUT", ...extra };
}
/** A step against the arrow of a relationship. */
export function into(type, extra = {}) {
    return { type, direction: "IN", ...extra };
}
