import "reflect-metadata";
import { specifiedDirectives } from "graphql";
import { buildSchema } from "type-graphql";
import { asOfDirective } from "./as-of.js";
import { Query } from "./query/query.js";
/** Builds the executable form of the schema, every field's place in the graph in its extensions; no field resolves anything yet. */
export function buildGraphSchema() {
    return buildSchema({
        resolvers: [Query],
        directives: [...specifiedDirectives, asOfDirective],
        validate: false,
    });
}
