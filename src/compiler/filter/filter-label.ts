import { type GraphQLInputType, getNamedType } from "graphql";

/** The label of the nodes that a filter input is for: a `ClaimFilter` is for claims. */
export function filterLabel(type: GraphQLInputType): string {
  return getNamedType(type).name.replace(/Filter$/, "");
}
