import { registerEnumType } from "type-graphql";
/** Makes a GraphQL enum out of its values and their descriptions. */
export function enumType(name, description, values) {
    const names = Object.keys(values);
    const object = Object.fromEntries(names.map((value) => [value, value]));
    const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
    registerEnumType(object, {
        name,
        description,
        valuesConfig: valuesConfig,
    });
    return object;
}
