import { UnreadableFile } from "../../input/unreadable-file.js";
import { RowSplitter } from "./row-splitter.js";
/** More characters than any row has: where a row has no end after so many, a quote is missing. */
const mostPerRow = 1 << 20;
/**
 * The rows of a table with something in them, in order. `dialectOf` gets its first line. Throws UnreadableFile when the
 * file has no row, ends in the middle of one, or a row has no end; the rows before come first.
 */
export async function* readRows({ file, text }, dialectOf) {
    let head = "";
    let splitter;
    const begin = () => new RowSplitter(dialectOf(/\S[^\n]*/.exec(head)?.[0] ?? ""));
    for await (const piece of text) {
        if (splitter === undefined) {
            head += piece;
            if (!head.trimStart().includes("\n") && head.length < mostPerRow)
                continue;
            splitter = begin();
            yield* splitter.push(head);
        }
        else {
            yield* splitter.push(piece);
        }
        if (splitter.held > mostPerRow) {
            throw new UnreadableFile(file, `has a row without end at line ${splitter.line}: is a quote missing there?`);
        }
    }
    if (head.trim() === "")
        throw new UnreadableFile(file, "is empty: fetch it again");
    if (splitter === undefined) {
        splitter = begin();
        yield* splitter.push(head);
    }
    yield* splitter.end();
    if (splitter.held > 0) {
        throw new UnreadableFile(file, `is cut off: it ends inside a quote of the row at line ${splitter.line}`);
    }
}
