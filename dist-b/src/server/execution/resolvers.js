import { isAbstractType, isIntrospectionType, isObjectType, Kind, } from "graphql";
import { typeNameOf } from "../../compiler/projection/projection.js";
/**
 * Gives the schema resolvers: a root field runs its plan, and every field below reads its value from what the plan
 * decoded, which has response keys already.
 */
export function attachResolvers(schema, prepare, runnerFor) {
    const root = rootResolver(prepare, runnerFor);
    for (const type of Object.values(schema.getTypeMap())) {
        if (isIntrospectionType(type))
            continue;
        if (isAbstractType(type))
            type.resolveType = typeNameOf;
        if (!isObjectType(type))
            continue;
        // type-graphql would test for instances of the noun classes, which decoded values are not.
        type.isTypeOf = null;
        for (const field of Object.values(type.getFields())) {
            field.resolve = type === schema.getQueryType() ? root : readDecoded;
        }
    }
}
const readDecoded = (source, _arguments, _context, { path }) => source[path.key];
function rootResolver(prepare, runnerFor) {
    return (_source, _arguments, { log }, { operation, fragments, variableValues, path }) => {
        const document = {
            kind: Kind.DOCUMENT,
            definitions: [operation, ...Object.values(fragments)],
        };
        const plan = prepare(document, operation, variableValues);
        const field = plan.fields.find(({ responseKey }) => responseKey === path.key);
        if (!field)
            throw new TypeError(`No plan answers ${path.key}`);
        return runnerFor(variableValues, log)(field);
    };
}
