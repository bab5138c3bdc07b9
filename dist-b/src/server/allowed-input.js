import { getNullableType, isEnumType, isInputObjectType, isListType } from "graphql";
const scalars = {
    Boolean: "true or false",
    Date: "a day of the calendar as YYYY-MM-DD, such as 2021-01-20",
    Float: "a number",
    ID: "text",
    Int: "a whole number of at most 32 bits",
    String: "text",
};
/** What a value of a type may be, in words. */
export function allowedInput(type) {
    const nullable = getNullableType(type);
    if (isListType(nullable))
        return `a list; each of it ${allowedInput(nullable.ofType)}`;
    if (isInputObjectType(nullable))
        return `an object with any of ${Object.keys(nullable.getFields()).join(", ")}`;
    if (isEnumType(nullable))
        return `one of ${nullable
            .getValues()
            .map(({ name }) => name)
            .join(", ")}`;
    return scalars[nullable.name] ?? `a value of type ${nullable.name}`;
}
/** The type at a place inside a type, such as `.OR[0].kind` in a filter; where that leads nowhere, the last that was there. */
export function typeAt(type, place) {
    const steps = place.match(/\w+/g) ?? [];
    return steps.reduce((at, step) => {
        const nullable = getNullableType(at);
        if (isListType(nullable))
            return nullable.ofType;
        return (isInputObjectType(nullable) && nullable.getFields()[step]?.type) || at;
    }, type);
}
