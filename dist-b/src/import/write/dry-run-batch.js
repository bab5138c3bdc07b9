import { applyRecords } from "./apply-records.js";
import { DryRunStore } from "./store/dry-run-store.js";
import { Neo4jReader } from "./store/neo4j-reader.js";
/** A batch is a thousand records, and Neo4j may be busy. */
const timeoutMs = 120_000;
/**
 * Makes a function that does with one batch after the other what a run would, and writes nothing: all that it sends are
 * reads, which Neo4j holds to that, and nobody waits for it. That function throws ClaimgraphError.
 */
export function dryRunBatch(database, release) {
    const graph = new Neo4jReader((statement) => database.read(statement, { timeoutMs }));
    const store = new DryRunStore(graph);
    return async (records) => {
        const applied = await applyRecords(store, records, release);
        store.forgetRows(records);
        return applied;
    };
}
