const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * The row that begins at `start`; nothing where its end is not in the text. `isEnd`: nothing follows the text, which then
 * ends a row, too, unless a quote is open.
 */
export function scanRow(text, start, { delimiter, isQuoted }, isEnd) {
    const cells = [];
    let lines = 1;
    let at = start;
    let newline = text.indexOf("\n", start);
    for (;;) {
        if (newline < 0 && !isEnd)
            return undefined;
        let end;
        if (isQuoted && text.charCodeAt(at) === quote) {
            const close = closingQuote(text, at, delimiter, isEnd);
            if (close === undefined)
                return undefined;
            const cell = text.slice(at + 1, close);
            cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
            end = close + 1;
            while (newline >= 0 && newline < end) {
                lines += 1;
                newline = text.indexOf("\n", newline + 1);
            }
            if (newline < 0 && !isEnd)
                return undefined;
        }
        else {
            end = cellEnd(text, at, delimiter, newline);
            cells.push(text.slice(at, end));
        }
        if (text[end] !== delimiter)
            return { cells, end, next: newline < 0 ? text.length : newline + 1, lines };
        at = end + 1;
    }
}
function cellEnd(text, at, delimiter, newline) {
    const lineEnd = newline < 0 ? text.length : newline;
    const end = text.indexOf(delimiter, at);
    if (end >= 0 && end < lineEnd)
        return end;
    return lineEnd > at && text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
}
/** A quote closes a cell if a delimiter or an end of line follows it. Two are one, and any other is a character. */
function closingQuote(text, opening, delimiter, isEnd) {
    for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        const next = at + 1;
        if (next === text.length)
            return isEnd ? at : undefined;
        const code = text.charCodeAt(next);
        if (code === quote)
            at = next;
        else if (code === lineFeed || text[next] === delimiter)
            return at;
        else if (code === carriageReturn &&
            (next + 1 === text.length || text.charCodeAt(next + 1) === lineFeed)) {
            return at;
        }
    }
    return undefined;
}
