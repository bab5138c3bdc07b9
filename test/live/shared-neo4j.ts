import { inject } from "vitest";
import type { SharedNeo4j } from "./setup.ts";

/** The Neo4j of the worker that this file runs in. */
export function sharedNeo4j(): SharedNeo4j {
  const neo4js = inject("neo4js");
  const neo4j = neo4js[Number(process.env.VITEST_POOL_ID) % neo4js.length];
  if (!neo4j) throw new Error("No Neo4j was started");
  return neo4j;
}
