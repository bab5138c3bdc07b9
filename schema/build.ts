import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { Query } from "./query/query.ts";

/** Builds the executable form of the schema, every field's place in the graph in its extensions; no field resolves anything yet. */
export function buildGraphSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers: [Query], validate: false });
}
