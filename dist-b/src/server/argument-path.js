import { isInputType, Kind, TypeInfo, typeFromAST, visit, visitWithTypeInfo, } from "graphql";
import { allowedInput, typeAt } from "./allowed-input.js";
/** What a rule points at when a value that the client wrote is not one that its argument can have. */
const valueKinds = new Set([
    Kind.BOOLEAN,
    Kind.ENUM,
    Kind.FLOAT,
    Kind.INT,
    Kind.LIST,
    Kind.NULL,
    Kind.OBJECT,
    Kind.OBJECT_FIELD,
    Kind.STRING,
]);
/**
 * Tells of each error that points at a value written in the document, by `extensions.argument`, where that stands
 * (`events.where.near.km`, `events.where.OR[1].title`, `@asOf.date`, or `$since` for the default of a variable), and by
 * `extensions.allowed` what may stand there.
 */
export function nameArguments(schema, document, errors) {
    const faulty = new Map();
    for (const error of errors) {
        const [node] = error.nodes ?? [];
        if (node !== undefined && valueKinds.has(node.kind))
            faulty.set(node, error);
    }
    if (faulty.size === 0)
        return;
    const types = new TypeInfo(schema);
    visit(document, visitWithTypeInfo(types, {
        enter(node, _key, _parent, path) {
            const error = faulty.get(node);
            if (error === undefined)
                return;
            // A field that its object does not have has no type: what may stand there is what the object has.
            const type = types.getInputType() ?? types.getParentInputType();
            tell(error, argumentPath(document, path), type);
        },
    }));
}
/** Tells the same of errors about the values of variables; graphql-js names the place inside a variable in its message alone. */
export function nameVariables(schema, errors) {
    for (const error of errors) {
        const [node] = error.nodes ?? [];
        if (node?.kind !== Kind.VARIABLE_DEFINITION)
            continue;
        const [, place = node.variable.name.value] = / at "([\w.[\]]+)"/.exec(error.message) ?? [];
        const type = typeFromAST(schema, node.type);
        const inside = place.slice(node.variable.name.value.length);
        tell(error, `$${place}`, isInputType(type) ? typeAt(type, inside) : undefined);
    }
}
function tell({ extensions }, argument, type) {
    extensions.argument = argument;
    if (type)
        extensions.allowed = allowedInput(type);
}
/** Names what lies on the way from the document to one of its values: fields by their names in the response. */
function argumentPath(document, way) {
    let names = [];
    let directive = "";
    let at = document;
    for (const step of way) {
        const holder = at;
        at = at[step];
        const node = at;
        if (node.kind === Kind.FIELD)
            names.push((node.alias ?? node.name).value);
        else if (node.kind === Kind.DIRECTIVE)
            directive = `@${node.name.value}`;
        else if (node.kind === Kind.VARIABLE_DEFINITION)
            names = [`$${node.variable.name.value}`];
        else if (node.kind === Kind.ARGUMENT)
            names = [...(directive ? [directive] : names), node.name.value];
        else if (node.kind === Kind.OBJECT_FIELD)
            names.push(node.name.value);
        else if (Array.isArray(holder) && valueKinds.has(node.kind))
            names.push(`${names.pop()}[${step}]`);
    }
    return names.join(".");
}
