import { expect, test } from "vitest";
import { ucdpGed } from "../../../../src/import/formats/ucdp-ged/format.ts";
import { noGazetteer } from "../../../../src/import/gazetteer/no-gazetteer.ts";
import type { ImportRecord } from "../../../../src/import/record.ts";
import { allOf, inputOf } from "../table/tables.ts";
import { battle, layout42, layout45, layout49, tableOf } from "./layouts.ts";

/** The records of a table, without that of the data set. */
async function read(text: string): Promise<ImportRecord[]> {
  const release = { name: "23.1", publishedOn: null };
  const [, ...records] = await allOf(ucdpGed.read(inputOf(text, 4096), release, noGazetteer));
  return records;
}

function changesOf(record: ImportRecord | undefined): unknown {
  if (record?.kind !== "mapped") throw new Error(JSON.stringify(record));
  return record.changes;
}

test.each([
  ["the 49 columns of 20.1 and later", layout49],
  ["the 45 of an export by country", layout45],
  ["the 42 of 19.1", layout42],
  ["any other order", layout49.toReversed()],
])("%s say the same", async (_layout, columns) => {
  const [expected] = await read(tableOf(layout49, [{}]));
  const [record] = await read(tableOf(columns, [{}], "\r\n"));
  expect(changesOf(record)).toEqual(changesOf(expected));
});

test("numbers may have a fraction of 0, days a time, and flags any form", async () => {
  const [expected] = await read(tableOf(layout45, [{}]));
  const cells = {
    ...Object.fromEntries(
      Object.entries(battle)
        .filter(([, cell]) => /^\d+$/.test(cell))
        .map(([column, cell]) => [column, `${cell}.0`]),
    ),
    date_start: "2014-01-24 00:00:00.000",
    date_end: "2014-01-24T00:00:00",
    active_year: "true",
  };
  const [record] = await read(tableOf(layout45, [cells]));
  expect(changesOf(record)).toEqual(changesOf(expected));
});

test("a line of HXL tags is no event, and a line is the first of its row", async () => {
  const [header, ...rows] = tableOf(layout45, [{ source_article: "two\r\nlines" }, { id: "900002" }]).split(
    "\n",
  );
  const tags = layout45.map((column) => (column === "adm_1" ? "#adm1+name" : "")).join(",");
  const records = await read([header, tags, ...rows].join("\n"));
  expect(records.map(({ kind, line }) => [kind, line])).toEqual([
    ["mapped", 3],
    ["mapped", 5],
  ]);
});

test("-1 and nothing are unknown, which is not 0", async () => {
  const [record] = await read(tableOf(layout49, [{ low: "-1", best: "", high: "0", country_id: "-1" }]));
  expect(changesOf(record)).toContainEqual(
    expect.objectContaining({
      type: "REPORTS",
      values: expect.objectContaining({ deathsLow: null, deathsBest: null, deathsHigh: 0 }),
    }),
  );
});

test("a row where low, best and high do not rise is kept as it is, and flagged", async () => {
  const [record] = await read(tableOf(layout49, [{ low: "6610", best: "6573", high: "11659" }]));
  const reason = "is out of order: low 6610, best 6573, high 11659";
  expect(record).toMatchObject({ kind: "mapped", warnings: [{ column: "best", value: "6573", reason }] });
  expect(changesOf(record)).toContainEqual(
    expect.objectContaining({
      type: "REPORTS",
      values: expect.objectContaining({
        deathsLow: 6610,
        deathsBest: 6573,
        deathsHigh: 11659,
        note: expect.stringContaining(reason),
      }),
    }),
  );
});

test.each([
  [{ id: "" }, "id", "is no number"],
  [{ id: "IRQ-1" }, "id", "is no number"],
  [{ date_start: "24 January" }, "date_start", "is no day, such as 2014-01-24"],
  [{ date_end: "2014-02-30" }, "date_end", "is no day, such as 2014-01-24"],
  [{ date_end: "2014-01-23" }, "date_end", "is before date_start"],
  [{ latitude: "91" }, "latitude", "is no angle from -90 to 90"],
  [{ longitude: "-180.5" }, "longitude", "is no angle from -180 to 180"],
  [{ best: "many" }, "best", "is no number"],
  [{ best: "1.5" }, "best", "is no whole number"],
  [{ best: "-2" }, "best", "is below 0"],
  [{ type_of_violence: "4" }, "type_of_violence", "is no code of the codebook: 1 to 3"],
  [{ where_prec: "0" }, "where_prec", "is no code of the codebook: 1 to 7"],
  [{ date_prec: "6" }, "date_prec", "is no code of the codebook: 1 to 5"],
  [{ event_clarity: "3" }, "event_clarity", "is no code of the codebook: 1 to 2"],
])("%o is rejected", async (cells, column, reason) => {
  const [record, next] = await read(tableOf(layout49, [cells, {}]));
  const value = Object.values(cells)[0];
  expect(record).toMatchObject({ kind: "rejected", line: 2, faults: [{ column, value, reason }] });
  expect(next).toMatchObject({ kind: "mapped", line: 3 });
});
