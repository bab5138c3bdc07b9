import Cypher from "@neo4j/cypher-builder";
import { getNamedType, isObjectType } from "graphql";
import { coordinate } from "../coordinate.js";
import { column, constant, object } from "./projection.js";
/** A point goes over the wire as its two coordinates. */
export const projectPoint = (compilation, element, { field, mapping, selected }) => {
    const point = compilation.view.property(element.holder, element.label, mapping.property);
    const type = getNamedType(field.type);
    if (!isObjectType(type))
        throw new TypeError(`${type.name} is no type of points`);
    const coordinates = object(compilation.selections.fields(type, selected.selections).map(({ responseKey, name }) => {
        if (name === "__typename")
            return [responseKey, constant(type.name)];
        return [responseKey, column(coordinate(point, name === "latitude" ? "y" : "x"))];
    }));
    return {
        columns: [Cypher.isNotNull(point), ...coordinates.columns],
        read: (row, at, variables) => (row[at] ? coordinates.read(row, at + 1, variables) : null),
        rows: coordinates.rows,
    };
};
