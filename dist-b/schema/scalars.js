import { GraphQLScalarType } from "graphql";
import { GraphQLLocalDate, GraphQLURL } from "graphql-scalars";
const day = GraphQLLocalDate.toConfig();
export const DateScalar = new GraphQLScalarType({
    ...day,
    name: "Date",
    parseValue: (value) => orNoDay(() => day.parseValue(value)),
    parseLiteral: (node) => orNoDay(() => day.parseLiteral(node)),
    description: "A day of the Gregorian calendar as YYYY-MM-DD, such as 2021-01-20.",
    extensions: {},
});
export const UrlScalar = new GraphQLScalarType({
    ...GraphQLURL.toConfig(),
    name: "URL",
    description: "An absolute web address.",
    serialize: String,
    extensions: {},
});
/** Parses a day. graphql-js puts a plain error into one that tells where the value stands. */
function orNoDay(parse) {
    try {
        return parse();
    }
    catch {
        throw new TypeError("It is no day of the calendar as YYYY-MM-DD.");
    }
}
