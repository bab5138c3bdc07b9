import Cypher from "@neo4j/cypher-builder";
import { getNamedType, getNullableType, isListType, isNonNullType } from "graphql";
import { column } from "./projection.js";
/** The name of a property, behind the prefix of the record that it belongs to: `deaths` and `low` are `deathsLow`. */
export function propertyName(prefix, property) {
    return prefix ? prefix + property.charAt(0).toUpperCase() + property.slice(1) : property;
}
export const projectProperty = (compilation, element, { parent, field, mapping, prefix }) => {
    const property = compilation.view.property(element.holder, element.label, propertyName(prefix, mapping.property));
    const isDate = getNamedType(field.type).name === "Date";
    // Text is a fraction of a driver's date object, on the wire and in memory.
    const expression = isDate ? Cypher.toString(property) : property;
    if (!isNonNullType(field.type))
        return column(expression);
    const absent = isListType(getNullableType(field.type)) ? [] : undefined;
    return column(expression, (value) => value ?? absent ?? missing(`${parent.name}.${field.name}`));
};
function missing(coordinate) {
    throw new Error(`The graph has no value for ${coordinate}, which is never null`);
}
