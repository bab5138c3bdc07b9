import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildGraphSchema } from "../../schema/build.ts";
import { schemaStatements } from "../../schema/statements.ts";
import { applySchema } from "../../src/neo4j/apply-schema.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { createExecutor } from "../../src/server/execution/executor.ts";
import { freshDatabase } from "../live/database.ts";
import { compare } from "./compare.ts";
import { randomGraph } from "./graph/random-graph.ts";
import { writeGraph } from "./graph/write-graph.ts";
import { randomOperation } from "./operation/random-operation.ts";
import { referenceOver } from "./reference/reference.ts";

/**
 * Each seed makes a graph, which is asked so many operations, each with many variants of its values: 2,304 cases in all.
 * More of them find more: `EQUIVALENCE_SEEDS=11,12,13 EQUIVALENCE_RUNS=1000`.
 */
const seeds = (process.env.EQUIVALENCE_SEEDS ?? "1,2,3").split(",").map(Number);
const runs = Number(process.env.EQUIVALENCE_RUNS ?? 16);

describe.each(seeds)("graph %i", (seed) => {
  let database: Database;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    database = await freshDatabase();
    schema = await buildGraphSchema();
    await applySchema(database, schemaStatements(schema));
  });
  afterAll(() => database.close());

  test("random operations are answered as the reference answers them", async () => {
    const graph = randomGraph(schema, seed);
    await writeGraph(database, graph);
    const reference = await referenceOver(graph);
    const executor = createExecutor({
      schema,
      database,
      limits: { maxCost: Number.POSITIVE_INFINITY },
      timeoutMs: 20_000,
    });
    const found = await fc.check(
      fc.asyncProperty(randomOperation(schema, graph), async (operation) => {
        const fault = await compare(executor, reference, operation);
        if (fault) throw new Error(fault);
      }),
      { seed, numRuns: runs },
    );
    // The smallest operation that still fails, to paste.
    if (found.failed) expect.fail((found.errorInstance as Error).message);
  }, 600_000);
});
