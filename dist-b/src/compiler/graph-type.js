import { getNamedType, isAbstractType, isObjectType, } from "graphql";
/** The object types that a composite type stands for, by name: a schema has them in the order in which it was read. */
export function objectTypes(schema, type) {
    if (isObjectType(type))
        return [type];
    if (isAbstractType(type))
        return [...schema.getPossibleTypes(type)].sort(byName);
    throw new TypeError(`${type.name} has no fields`);
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}
/** The named type of a field. */
export function fieldType(type, name) {
    const field = type.getFields()[name];
    if (!field)
        throw new TypeError(`${type.name} has no field ${name}`);
    return getNamedType(field.type);
}
/** The object type of a field. */
export function objectFieldType(type, name) {
    const named = fieldType(type, name);
    if (!isObjectType(named))
        throw new TypeError(`${type.name}.${name} is of no object type`);
    return named;
}
/** The label of the nodes that an object type stands for. */
export function labelOf(type) {
    const label = type.extensions.graph?.label;
    if (!label)
        throw new TypeError(`${type.name} stands for no label`);
    return label;
}
/** The labels of the nodes that a composite type stands for; none where it stands for relationships. */
export function labelsOf(schema, type) {
    return objectTypes(schema, type).flatMap(({ extensions: { graph } }) => graph?.label ?? []);
}
/** The object type whose nodes have a label. */
export function typeWithLabel(schema, label) {
    const type = Object.values(schema.getTypeMap()).find((candidate) => isObjectType(candidate) && candidate.extensions.graph?.label === label);
    if (!isObjectType(type))
        throw new TypeError(`No type stands for the label ${label}`);
    return type;
}
