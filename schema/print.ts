import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/** The schema as text, sorted, so that a change of it shows as a change of just those lines. */
export function printGraphSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
