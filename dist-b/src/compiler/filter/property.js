import Cypher from "@neo4j/cypher-builder";
import { getNamedType } from "graphql";
import { all } from "../boolean.js";
import { dayParameter, parameter } from "../compilation.js";
/** The tests of one value: `eq`, `in`, `gt`, `gte`, `lt`, `lte`, `contains`, `startsWith`. */
export const testProperty = ({ compilation, node, label, input, mapping }) => {
    const property = compilation.view.property(node, label, mapping.property);
    return all(input.entries().map(([test, value]) => testValue(property, test, value)));
};
function testValue(property, test, input) {
    if (test === "eq" && input.isNull())
        return Cypher.isNull(property);
    if (input.isNull())
        return undefined;
    const value = cypherValue(input);
    switch (test) {
        case "eq":
            return Cypher.eq(property, value);
        case "in":
            return Cypher.in(property, value);
        case "gt":
            return Cypher.gt(property, value);
        case "gte":
            return Cypher.gte(property, value);
        case "lt":
            return Cypher.lt(property, value);
        case "lte":
            return Cypher.lte(property, value);
        case "contains":
            return Cypher.contains(Cypher.toLower(property), Cypher.toLower(value));
        case "startsWith":
            return Cypher.startsWith(Cypher.toLower(property), Cypher.toLower(value));
        default:
            throw new TypeError(`${input.path} is no test of a value`);
    }
}
/** The value of a test as Cypher has it. */
function cypherValue(input) {
    return getNamedType(input.type).name === "Date" ? dayParameter(input.read) : parameter(input.read);
}
