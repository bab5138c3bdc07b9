import { derive } from "../derive/derive.js";
import { scopeOf } from "../derive/scope.js";
import { applyRecords } from "./apply-records.js";
import { lockImports } from "./lock.js";
import { Neo4jStore } from "./store/neo4j-store.js";
/**
 * Writes records in one transaction, all of it or nothing, with what is derived from them. `release` names the release that
 * they are of. Throws ClaimgraphError when the database does not take it.
 */
export function writeBatch(database, records, release) {
    return database.write(async (transaction) => {
        lockImports(transaction);
        const store = new Neo4jStore(transaction);
        const applied = await applyRecords(store, records, release);
        await derive(transaction, await scopeOf(transaction, applied.touched), applied.made);
        return applied;
    });
}
