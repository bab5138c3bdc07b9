import type { Database } from "../../neo4j/database.ts";
import type { Mapped } from "../record.ts";
import { type Applied, applyRecords } from "./apply-records.ts";
import { DryRunStore } from "./store/dry-run-store.ts";
import { Neo4jReader } from "./store/neo4j-reader.ts";

/** A batch is a thousand records, and Neo4j may be busy. */
const timeoutMs = 120_000;

/**
 * Makes a function that does with one batch after the other what a run would, and writes nothing: all that it sends are
 * reads, which Neo4j holds to that, and nobody waits for it. That function throws ClaimgraphError.
 */
export function dryRunBatch(
  database: Database,
  release: string | undefined,
): (records: readonly Mapped[]) => Promise<Applied> {
  const graph = new Neo4jReader((statement) => database.read(statement, { timeoutMs }));
  const store = new DryRunStore(graph);
  return async (records) => {
    const applied = await applyRecords(store, records, release);
    store.forgetRows(records);
    return applied;
  };
}
