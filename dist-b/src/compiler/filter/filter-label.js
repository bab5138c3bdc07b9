import { getNamedType } from "graphql";
/** The label of the nodes that a filter input is for: a `ClaimFilter` is for claims. */
export function filterLabel(type) {
    return getNamedType(type).name.replace(/Filter$/, "");
}
