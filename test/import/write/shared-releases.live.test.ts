import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ucdpGed } from "../../../src/import/formats/ucdp-ged/format.ts";
import { noGazetteer } from "../../../src/import/gazetteer/no-gazetteer.ts";
import { openInput } from "../../../src/import/input/open-input.ts";
import type { Outcome } from "../../../src/import/outcome.ts";
import type { ImportRecord } from "../../../src/import/record.ts";
import { runImport } from "../../../src/import/run-import.ts";
import type { Database } from "../../../src/neo4j/database.ts";
import { digestGraph } from "../digest.ts";
import { emptyGraph, query } from "../graph.ts";
import { streamOf } from "../stream-of.ts";

const folder = "../shared/data";
const releases = [
  { file: `${folder}/ucdp-ged-iraq-1989-2018.csv`, name: "19.1" },
  { file: `${folder}/ucdp-ged-global-sample.csv`, name: "23.1" },
] as const;

test.runIf(!existsSync(folder))("the files of UCDP GED that hold 18 events twice are not here", () => {
  console.warn(
    `${folder} is not there: updating by a later release of UCDP GED is not tested on its real files.`,
  );
});

describeShared();

function describeShared(): void {
  if (!existsSync(folder)) return;
  let database: Database;
  let both: readonly ImportRecord[][];
  beforeAll(async () => {
    database = await emptyGraph();
    both = inBoth(await Promise.all(releases.map(read)));
  });
  afterAll(() => database.close());

  const load = (index: 0 | 1): Promise<Outcome> =>
    runImport(database, streamOf(both[index] ?? []), { release: releases[index].name });

  test("of the 18 events that releases 19.1 and 23.1 have, none is doubled, and what changed is kept", async () => {
    const first = await load(0);
    expect(first.tallies.get("Event")).toMatchObject({ created: 18, updated: 0 });
    await load(1);
    expect(await query(database, "MATCH (e:Event) RETURN count(e)")).toEqual([[18]]);
    // 19.1 has no column where_description, and so most rows say more since.
    expect(
      await query(
        database,
        "MATCH (r:Report) WHERE r.release IS NOT NULL RETURN r.release, count(*), count { (r)-[:REVISED]->({release: '19.1'}) } ORDER BY r.release",
      ),
    ).toEqual([
      ["19.1", 1, 0],
      ["23.1", 17, 1],
    ]);
    const before = await digestGraph(database);
    expect(`${await load(1)}`).toMatch(/^0 created, 0 updated, \d+ unchanged$/);
    expect(await digestGraph(database)).toBe(before);
  }, 120_000);
}

async function read({ file, name }: (typeof releases)[number]): Promise<ImportRecord[]> {
  const records: ImportRecord[] = [];
  const release = { name, publishedOn: null };
  for await (const record of ucdpGed.read(await openInput(file), release, noGazetteer)) records.push(record);
  return records;
}

/** The records of the rows that stand in all files, and what is no row. */
function inBoth(files: readonly ImportRecord[][]): ImportRecord[][] {
  const reportOf = (record: ImportRecord) => (record.kind === "mapped" ? record.report : undefined);
  const keys = files.map((records) => new Set(records.map(reportOf)));
  return files.map((records) => records.filter((record) => keys.every((all) => all.has(reportOf(record)))));
}
