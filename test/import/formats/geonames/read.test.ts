import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPlaces } from "../../../../src/import/formats/geonames/read.ts";
import type { ImportRecord } from "../../../../src/import/record.ts";

async function all(records: AsyncIterable<ImportRecord>): Promise<ImportRecord[]> {
  const list: ImportRecord[] = [];
  for await (const record of records) list.push(record);
  return list;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a row that is wrong is rejected with its line, column and value, and the next one is read", async () => {
  const file = join(folder, "places.csv");
  await writeFile(
    file,
    [
      "geonameid,name,latitude,longitude,countrycode,population,timezone,admin1code,alternatenames",
      "1,Baghdad,33.3,44.4,IQ,7216000,Asia/Baghdad,07,",
      "two,,91,44.4,Iraq,many,Asia/Baghdad,07,",
      "3,Basra,30.5,47.8,IQ,0,Asia/Baghdad,02,BSR",
    ].join("\n"),
  );
  const records = await all(readPlaces(file));
  expect(records.map(({ kind, line }) => [kind, line])).toEqual([
    ["mapped", 1],
    ["mapped", 2],
    ["rejected", 3],
    ["mapped", 4],
  ]);
  expect(records[2]).toMatchInlineSnapshot(
    { file: expect.any(String) },
    `
    {
      "faults": [
        {
          "column": "geonameid",
          "reason": "is no whole number",
          "value": "two",
        },
        {
          "column": "name",
          "reason": "is empty",
          "value": "",
        },
        {
          "column": "latitude",
          "reason": "Too big: expected number to be <=90",
          "value": "91",
        },
        {
          "column": "countrycode",
          "reason": "is no ISO 3166-1 alpha-2 code",
          "value": "Iraq",
        },
        {
          "column": "population",
          "reason": "is no whole number",
          "value": "many",
        },
      ],
      "file": Any<String>,
      "kind": "rejected",
      "line": 3,
      "row": {
        "admin1code": "07",
        "alternatenames": "",
        "countrycode": "Iraq",
        "geonameid": "two",
        "latitude": "91",
        "longitude": "44.4",
        "name": "",
        "population": "many",
        "timezone": "Asia/Baghdad",
      },
    }
  `,
  );
});

test("a file that is not there is an error of the reading", async () => {
  await expect(all(readPlaces(join(folder, "none.csv")))).rejects.toThrow("ENOENT");
});
