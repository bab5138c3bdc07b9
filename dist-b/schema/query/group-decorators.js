import { Extensions, Field, ObjectType } from "type-graphql";
/** A class of groups, made by one or several dimensions. */
export function Group(description, groups) {
    return (target) => {
        ObjectType({ description })(target);
        Extensions({ groups })(target);
    };
}
/** A field that says by what the group is made. */
export function By(type, by, description) {
    return field(type, { kind: "dimension", by }, `${description} Null unless grouped by ${by}.`, true);
}
/** A field that is computed over what is in the group. */
export function Measured(type, measure, description, nullable = true) {
    return field(type, { kind: "measure", measure }, description, nullable);
}
function field(type, graph, description, nullable) {
    return (prototype, name) => {
        Field(type, { description, nullable })(prototype, name);
        Extensions({ graph })(prototype, name);
    };
}
