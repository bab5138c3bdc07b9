import { scanRow } from "./scan-row.js";
/**
 * Splits text that comes in pieces into rows (RFC 4180; a line may also end in LF alone). It is lenient with quotes, as
 * exports are not strict. Rows with nothing in them are left out.
 */
export class RowSplitter {
    #dialect;
    #text = "";
    #line = 1;
    constructor(dialect) {
        this.#dialect = dialect;
    }
    /** Line on which the next row begins. */
    get line() {
        return this.#line;
    }
    /** Length of the text that is held back until the end of its row comes. */
    get held() {
        return this.#text.length;
    }
    /** The rows that are whole with this piece. */
    push(piece) {
        this.#text += piece;
        return this.#split(false);
    }
    /** The last row, where no end of line follows it. Where a quote is left open there is none, and text stays held. */
    end() {
        return this.#split(true);
    }
    #split(isEnd) {
        const rows = [];
        let start = 0;
        while (start < this.#text.length) {
            const row = scanRow(this.#text, start, this.#dialect, isEnd);
            if (row === undefined)
                break;
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
