import type fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import type { MemoryGraph } from "../graph/memory-graph.ts";
import { RandomArguments } from "./arguments.ts";
import { Filters } from "./filters.ts";
import { Pool } from "./pool.ts";
import { RandomSelections } from "./selections.ts";
import type { SelectionTree } from "./tree.ts";

const depth = 5;

/** Random queries of a schema, with values of which the graph has some. */
export function randomOperation(
  schema: GraphQLSchema,
  graph: MemoryGraph,
): fc.Arbitrary<readonly SelectionTree[]> {
  const query = schema.getQueryType();
  if (!query) throw new TypeError("The schema has no query type");
  const pool = new Pool(graph);
  const randomArguments = new RandomArguments(schema, pool, new Filters(pool));
  return new RandomSelections(schema, randomArguments).of(query, depth);
}
