import "reflect-metadata";
import { type GraphQLSchema, specifiedDirectives } from "graphql";
import { buildSchema } from "type-graphql";
import { asOfDirective } from "./as-of.ts";
import { Query } from "./query/query.ts";

/** Builds the executable form of the schema, every field's place in the graph in its extensions; no field resolves anything yet. */
export function buildGraphSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [Query],
    directives: [...specifiedDirectives, asOfDirective],
    validate: false,
  });
}
