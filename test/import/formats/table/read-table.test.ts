import { expect, test } from "vitest";
import { z } from "zod";
import { readTable } from "../../../../src/import/formats/table/read-table.ts";
import type { TableFormat } from "../../../../src/import/formats/table/table-format.ts";
import { UnreadableFile } from "../../../../src/import/input/unreadable-file.ts";
import type { ImportRecord } from "../../../../src/import/record.ts";
import { allOf, inputOf } from "./tables.ts";

/** Numbered notes; the day may be left out. */
const notes: TableFormat<{ id: string; note: string }, null> = {
  name: "notes",
  columns: ["id", "note"],
  row: z.object({ id: z.string().regex(/^\d+$/, "is no number"), note: z.string() }),
  map: () => ({ changes: [], needs: [] }),
};

async function read(text: string, format: TableFormat<unknown, null> = notes): Promise<ImportRecord[]> {
  return allOf(readTable(inputOf(text), format, null));
}

/** The lines on which rows begin, with their cells. */
async function rows(text: string, format?: TableFormat<unknown, null>): Promise<unknown[]> {
  const records = await read(text, format);
  expect(records.filter(({ kind }) => kind === "rejected")).toEqual([]);
  return records.map(({ line, row }) => [line, row]);
}

/** What it says of a file that it cannot read on, after the records before. */
async function faultOf(text: string, piece?: number): Promise<[lines: number[], fault: string]> {
  const lines: number[] = [];
  try {
    for await (const { line } of readTable(inputOf(text, piece), notes, null)) lines.push(line);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    return [lines, (error as UnreadableFile).message];
  }
  return expect.unreachable();
}

test("columns are found by name: in any order and case, with space around them, and others beside them", async () => {
  expect(await rows("Note, day , ID \nfirst,2021-01-20,1\n")).toEqual([
    [2, { note: "first", day: "2021-01-20", id: "1" }],
  ]);
  expect(await rows(",id,note,\n0,1,first,x\n")).toEqual([
    [2, { "column 1": "0", id: "1", note: "first", "column 4": "x" }],
  ]);
});

test.each([",", ";", "\t"])("cells may be parted by %j", async (delimiter) => {
  const text = ['"id",note', '1,"a, b; c\td"', "2,"].join("\n").replace(/,(?! )/g, delimiter);
  expect(await rows(text)).toEqual([
    [2, { id: "1", note: "a, b; c\td" }],
    [3, { id: "2", note: "" }],
  ]);
});

test("a line is the first one of its row, whatever ends lines, in cells too; blank lines and empty rows are none", async () => {
  for (const end of ["\n", "\r\n"]) {
    const lines = [
      "",
      "id,note",
      "",
      '1,"two',
      "",
      'lines"',
      "  ",
      ",",
      '2,"says ""no"""',
      '3,5" gun',
      '4,"a" b"',
      "5,",
    ];
    expect(await rows(lines.join(end))).toEqual([
      [4, { id: "1", note: `two${end}${end}lines` }],
      [9, { id: "2", note: 'says "no"' }],
      [10, { id: "3", note: '5" gun' }],
      [11, { id: "4", note: 'a" b' }],
      [12, { id: "5", note: "" }],
    ]);
  }
});

test("a second header line of HXL tags is skipped; tags further down are cells", async () => {
  expect(await rows("id,note,day\n,#description,#date+start\n1,#note,\n")).toEqual([
    [3, { id: "1", note: "#note", day: "" }],
  ]);
});

test("a row that does not fit is rejected with its line, cells and reason, and the next one is read", async () => {
  const records = await read("id,note\none,first\n2\n3,third,?\n4,fourth");
  expect(records.map((record) => ("faults" in record ? record : record.line))).toMatchInlineSnapshot(`
    [
      {
        "faults": [
          {
            "column": "id",
            "reason": "is no number",
            "value": "one",
          },
        ],
        "file": "table.csv",
        "kind": "rejected",
        "line": 2,
        "row": {
          "id": "one",
          "note": "first",
        },
      },
      {
        "faults": [
          {
            "column": "",
            "reason": "has 1 cells, where the header has 2",
            "value": "2",
          },
        ],
        "file": "table.csv",
        "kind": "rejected",
        "line": 3,
        "row": {
          "id": "2",
        },
      },
      {
        "faults": [
          {
            "column": "",
            "reason": "has 3 cells, where the header has 2",
            "value": "3,third,?",
          },
        ],
        "file": "table.csv",
        "kind": "rejected",
        "line": 4,
        "row": {
          "column 3": "?",
          "id": "3",
          "note": "third",
        },
      },
      5,
    ]
  `);
});

test("a row has as many cells as the header: where the file ends in one that has fewer, it is cut off", async () => {
  expect(await faultOf("id,note\n1,first\n2")).toEqual([
    [2],
    "table.csv is cut off: it ends in the middle of the row at line 3",
  ]);
  expect(await faultOf('id,note\n1,first\n2,"sec\nond')).toEqual([
    [2],
    "table.csv is cut off: it ends inside a quote of the row at line 3",
  ]);
});

test("a quote that is never closed does not take the whole file into memory", async () => {
  const text = `id,note\n1,first\n2,"second\n${"3,third\n".repeat(200_000)}`;
  expect(await faultOf(text, 1 << 16)).toEqual([
    [2],
    "table.csv has a row without end at line 3: is a quote missing there?",
  ]);
});

test.each([
  ["\n \n", "is empty: fetch it again"],
  ["day,kind\n", "is no notes table: it lacks the columns id, note"],
  ["id,kind", "is no notes table: it lacks the column note"],
  ["id,note,ID\n", "has the column id twice: remove one"],
  ["<!doctype html>\n<title>Log in</title>", "is no notes table: it begins with <"],
  ['{"id": 1}', "is no notes table: it begins with {"],
  ["event_id_cnty;event_date;sub_event_type;inter1\n", "is no notes table: these are the columns of acled"],
  ["id,type_of_violence,where_prec,event_clarity\n", "is no notes table: these are the columns of ucdp-ged"],
])("%j %s", async (text, fault) => {
  expect(await faultOf(text)).toEqual([[], `table.csv ${fault}`]);
});

test("a format may have files without header line: with tabs, and quotes that are characters", async () => {
  const unheaded = { ...notes, unheaded: ["id", "note", "day"] };
  expect(await rows('1\t"Abu" Ghraib\t\n2\t"\t', unheaded)).toEqual([
    [1, { id: "1", note: '"Abu" Ghraib', day: "" }],
    [2, { id: "2", note: '"', day: "" }],
  ]);
  expect(await rows("id\tnote\tday\n1\tfirst\t", unheaded)).toEqual([
    [2, { id: "1", note: "first", day: "" }],
  ]);
});
