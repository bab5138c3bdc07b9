import type { Database } from "../../neo4j/database.ts";
import { derive } from "../derive/derive.ts";
import { scopeOf } from "../derive/scope.ts";
import type { Mapped } from "../record.ts";
import { type Applied, applyRecords } from "./apply-records.ts";
import { lockImports } from "./lock.ts";
import { Neo4jStore } from "./store/neo4j-store.ts";

/**
 * Writes records in one transaction, all of it or nothing, with what is derived from them. `release` names the release that
 * they are of. Throws ClaimgraphError when the database does not take it.
 */
export function writeBatch(
  database: Database,
  records: readonly Mapped[],
  release: string | undefined,
): Promise<Applied> {
  return database.write(async (transaction) => {
    lockImports(transaction);
    const store = new Neo4jStore(transaction);
    const applied = await applyRecords(store, records, release);
    await derive(transaction, await scopeOf(transaction, applied.touched), applied.made);
    return applied;
  });
}
