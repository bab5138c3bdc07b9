import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../scalars.js";
const equality = {
    eq: "Exactly this value; `null`: none is known.",
    in: "One of these values.",
};
const range = {
    gt: "Greater or later than this.",
    gte: "This, greater or later.",
    lt: "Less or earlier than this.",
    lte: "This, less or earlier.",
};
const text = {
    contains: "Has this text somewhere in it, in upper or lower case.",
    startsWith: "Begins with this text, in upper or lower case.",
};
/** Makes a filter input over values of one type; tests given together must all hold. */
function scalarFilter(name, type, tests) {
    class Filter {
    }
    for (const [test, description] of Object.entries(tests)) {
        const fieldType = test === "in" ? () => [type()] : type;
        Field(fieldType, { nullable: true, description })(Filter.prototype, test);
    }
    InputType(name, {
        description: "Tests of one value. Those given together must all hold; an unknown value meets none but `eq: null`.",
    })(Filter);
    return Filter;
}
/** Makes the filter input `<name>Filter` over the values of an enum. */
export function enumFilter(name, values) {
    return scalarFilter(`${name}Filter`, () => values, equality);
}
export const IdFilter = scalarFilter("IDFilter", () => ID, equality);
export const StringFilter = scalarFilter("StringFilter", () => String, { ...equality, ...text });
export const IntFilter = scalarFilter("IntFilter", () => Int, { ...equality, ...range });
export const DateFilter = scalarFilter("DateFilter", () => DateScalar, { ...equality, ...range });
