import { GraphQLScalarType } from "graphql";
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from "graphql-scalars";

export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: "Date",
  description: "A day of the Gregorian calendar as YYYY-MM-DD, such as 2021-01-20.",
  extensions: {},
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "A moment by RFC 3339 in UTC, such as 2021-01-20T09:00:00Z.",
  extensions: {},
});

export const UrlScalar = new GraphQLScalarType({
  ...GraphQLURL.toConfig(),
  name: "URL",
  description: "An absolute web address.",
  serialize: String,
  extensions: {},
});
