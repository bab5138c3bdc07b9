import type { Input } from "../../../../src/import/input/input.ts";
import type { ImportRecord } from "../../../../src/import/record.ts";

/** A file that holds this text, read in pieces of so many characters. */
export function inputOf(text: string, piece = 7, file = "table.csv"): Input {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
  }
  return { file, size: text.length, bytesRead: () => text.length, text: pieces() };
}

/** All the records that a reader yields. */
export async function allOf(records: AsyncIterable<ImportRecord>): Promise<ImportRecord[]> {
  const list: ImportRecord[] = [];
  for await (const record of records) list.push(record);
  return list;
}

/** A table as CSV: the columns of its first row, each cell in quotes. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? "")))].join("\n");
}
