import { lexicographicSortSchema, printSchema } from "graphql";
/** The schema as text, sorted, so that a change of it shows as a change of just those lines. */
export function printGraphSchema(schema) {
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
