import { mapReport } from "../../src/import/formats/report/map.ts";
import { reportFile } from "../../src/import/formats/report/report-file.ts";
import type { ImportRecord } from "../../src/import/record.ts";
import { runImport } from "../../src/import/run-import.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { background, type Document } from "./background.ts";
import { happenings } from "./happenings.ts";
import type { Scale } from "./scale.ts";

/**
 * Loads the made-up graph, by the way that every import takes: so it holds all that the product derives. Constraints and
 * indexes must be there. `report` gets a line now and then.
 */
export async function loadGraph(
  database: Database,
  scale: Scale,
  report: (line: string) => void,
): Promise<void> {
  let batches = 0;
  await runImport(database, records(scale), {
    onRejected: (rejected) => {
      throw new Error(`The graph cannot be loaded: ${JSON.stringify(rejected)}`);
    },
    onBatch: (soFar) => {
      batches += 1;
      if (batches % 20 === 0) report(`${soFar}`);
    },
  });
}

async function* records(scale: Scale): AsyncGenerator<ImportRecord> {
  for (const document of background(scale)) yield record(document);
  for (const document of happenings(scale)) yield record(document);
}

function record(document: Document): ImportRecord {
  return { kind: "mapped", file: "bench/data", line: 1, ...mapReport(reportFile.parse(document)) };
}
