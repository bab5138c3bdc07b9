import type { Dialect } from "./dialect.ts";
import { scanRow } from "./scan-row.ts";

/** A row of a table as it stands in the file. */
export interface TextRow {
  /** Line on which it begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** All of it, without the end of its line. */
  readonly text: string;
  /** Does the file go on after it, if only with an end of line? */
  readonly isEnded: boolean;
}

/**
 * Splits text that comes in pieces into rows (RFC 4180; a line may also end in LF alone). It is lenient with quotes, as
 * exports are not strict. Rows with nothing in them are left out.
 */
export class RowSplitter {
  readonly #dialect: Dialect;
  #text = "";
  #line = 1;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Line on which the next row begins. */
  get line(): number {
    return this.#line;
  }

  /** Length of the text that is held back until the end of its row comes. */
  get held(): number {
    return this.#text.length;
  }

  /** The rows that are whole with this piece. */
  push(piece: string): TextRow[] {
    this.#text += piece;
    return this.#split(false);
  }

  /** The last row, where no end of line follows it. Where a quote is left open there is none, and text stays held. */
  end(): TextRow[] {
    return this.#split(true);
  }

  #split(isEnd: boolean): TextRow[] {
    const rows: TextRow[] = [];
    let start = 0;
    while (start < this.#text.length) {
      const row = scanRow(this.#text, start, this.#dialect, isEnd);
      if (row === undefined) break;
      const { cells, end, next, lines } = row;
      if (cells.some((cell) => cell.trim() !== "")) {
        rows.push({ line: this.#line, cells, text: this.#text.slice(start, end), isEnded: !isEnd });
      }
      this.#line += lines;
      start = next;
    }
    this.#text = this.#text.slice(start);
    return rows;
  }
}
