import { ucdpGed } from "../../src/import/formats/ucdp-ged/format.ts";
import { readGazetteer } from "../../src/import/gazetteer/read-gazetteer.ts";
import { openInput } from "../../src/import/input/open-input.ts";
import { loadSeed } from "../../src/import/load-seed.ts";
import { runImport } from "../../src/import/run-import.ts";
import type { Database } from "../../src/neo4j/database.ts";

/**
 * Loads what the product comes with, and a file of UCDP GED on top of it, as `npm run import` does. Constraints and indexes
 * must be there. `report` gets a line now and then.
 */
export async function loadGed(
  database: Database,
  file: string,
  report: (line: string) => void,
): Promise<void> {
  await loadSeed(database, report);
  const release = { name: "bench", publishedOn: null };
  const records = ucdpGed.read(await openInput(file), release, await readGazetteer(database));
  const outcome = await runImport(database, records, { release: release.name });
  report(`${outcome}`);
}
