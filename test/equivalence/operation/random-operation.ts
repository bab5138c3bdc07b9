import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import type { MemoryGraph } from "../graph/memory-graph.ts";
import { RandomArguments } from "./arguments.ts";
import { Filters } from "./filters.ts";
import { Pool } from "./pool.ts";
import { RandomSelections } from "./selections.ts";
import type { OperationTree } from "./tree.ts";
import { given, leaf, valueFor } from "./values.ts";

const depth = 5;
/** Before, between and after the days on which things became known. */
const days = [
  "2019-12-30",
  "2019-12-31",
  "2020-01-15",
  "2020-02-12",
  "2020-03-13",
  "2021-01-20",
  "2021-02-02",
  "2030-01-01",
];

/** Random queries of a schema, with values of which the graph has some. */
export function randomOperation(schema: GraphQLSchema, graph: MemoryGraph): fc.Arbitrary<OperationTree> {
  const query = schema.getQueryType();
  if (!query) throw new TypeError("The schema has no query type");
  const pool = new Pool(graph);
  const randomArguments = new RandomArguments(schema, pool, new Filters(pool));
  const [date] = schema.getDirective("asOf")?.args ?? [];
  if (!date) throw new TypeError("Nothing can be asked as of a day");
  return fc.record({
    selections: new RandomSelections(schema, randomArguments).of(query, depth),
    asOf: fc.option(given(date.name, valueFor(date.type, leaf(days))), { freq: 2 }),
  });
}
