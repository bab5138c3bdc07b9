import { runImport } from "../../src/import/run-import.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { foundingRecords } from "../seed/founding-records.ts";
import { databaseWith } from "./database.ts";

/**
 * The Neo4j of this worker, with the founding report alone, and the bigger towns of Iraq around it. Nothing may
 * be written to it.
 */
export function foundingDatabase(): Promise<Database> {
  return databaseWith("the founding report", async (database) => {
    for (const records of foundingRecords()) {
      await runImport(database, records, {
        onRejected(record) {
          throw new Error(JSON.stringify(record));
        },
      });
    }
  });
}
