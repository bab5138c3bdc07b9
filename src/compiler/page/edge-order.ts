import type Cypher from "@neo4j/cypher-builder";
import { type GraphQLObjectType, getNamedType, isNonNullType } from "graphql";
import type { View } from "../view/view.ts";
import type { Term } from "./term.ts";

/**
 * Puts the relationships that lead to one and the same node in order: by what they say, field by field, as two that
 * say the same are one.
 */
export function edgeTerms(view: View, edge: GraphQLObjectType, relationship: Cypher.Relationship): Term[] {
  return Object.values(edge.getFields()).flatMap(({ type, extensions: { graph } }): Term[] => {
    if (graph?.kind !== "property") return [];
    return [
      {
        expression: view.property(relationship, undefined, graph.property),
        descending: false,
        nullable: !isNonNullType(type),
        isDate: getNamedType(type).name === "Date",
      },
    ];
  });
}
