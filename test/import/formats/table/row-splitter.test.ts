import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { RowSplitter } from "../../../../src/import/formats/table/row-splitter.ts";

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "ḑ", '"', ",", ";", "\n", "\r\n", " "), maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);

/** A cell as RFC 4180 writes it. */
function written(value: string): string {
  return /[",;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

test("any table is split as csv-parse does it, wherever its text is cut into pieces", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 4 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (table, newline, isEnded, size) => {
        const rows = table.map((cells) => cells.map(written).join(","));
        const text = rows.join(newline) + (isEnded && rows.length > 0 ? newline : "");
        const splitter = new RowSplitter({ delimiter: ",", isQuoted: true });
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
          text.slice(index * size, (index + 1) * size),
        );
        const found = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
        const expected = parse(text, {
          record_delimiter: ["\r\n", "\n"],
          skip_records_with_empty_values: true,
        });
        expect(found.map(({ cells }) => cells)).toEqual(expected);
        for (const { line, text: row } of found) {
          expect(
            text
              .split("\n")
              .slice(line - 1)
              .join("\n")
              .startsWith(row),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
