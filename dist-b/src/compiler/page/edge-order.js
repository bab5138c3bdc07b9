import { getNamedType, isNonNullType } from "graphql";
/**
 * Puts the relationships that lead to one and the same node in order: by what they say, field by field, as two that
 * say the same are one.
 */
export function edgeTerms(view, edge, relationship) {
    return Object.values(edge.getFields()).flatMap(({ type, extensions: { graph } }) => {
        if (graph?.kind !== "property")
            return [];
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
