import { Extensions, Field, InputType } from "type-graphql";
/** A filter input over one noun, with the combiners AND, OR and NOT. */
export function Filter(description) {
    return (target) => {
        const self = () => target;
        const list = () => [target];
        combiner("AND", list, "All of these hold.");
        combiner("OR", list, "At least one of these holds.");
        combiner("NOT", self, "This does not hold.");
        InputType({ description: `${description} Tests given together must all hold.` })(target);
        function combiner(name, type, text) {
            Field(type, { nullable: true, description: text })(target.prototype, name);
        }
    };
}
/** Tests a property of the node, of the same name unless told. */
export function Tests(type, description, property) {
    return filter(type, description, (name) => ({ kind: "property", property: property ?? name }));
}
/** Tests the nodes at the end of a path by `some`, `none` and `every`. */
export function Relates(type, path, description) {
    return filter(type, description, () => ({ kind: "relation", path }));
}
/** Holds if a node at the end of a path meets the filter; of another path, where the filter is told to roll up. */
export function Reaches(type, path, description, rolledUp) {
    return filter(type, description, () => ({ kind: "reached", path, ...(rolledUp && { rolledUp }) }));
}
/** Says that the tests beside it take their rolled-up paths. */
export function RollUp(description) {
    return filter(() => Boolean, description, () => ({ kind: "rollUp" }));
}
/** A test of a kind of its own. */
export function TestsBy(kind, type, description) {
    return filter(type, description, () => ({ kind }));
}
/** Is this boolean property of the node so? */
export function Flag(description) {
    return filter(() => Boolean, description, (name) => ({ kind: "flag", property: name }));
}
function filter(type, description, map) {
    return (prototype, name) => {
        Field(type, { nullable: true, description })(prototype, name);
        Extensions({ graph: map(String(name)) })(prototype, name);
    };
}
