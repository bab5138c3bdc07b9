import { isUtf8 } from "node:buffer";
import { faultOfHead } from "./signature.js";
const newline = 0x0a;
/**
 * Decodes UTF-8, piece by piece; a byte order mark is left out. Throws what `fail` makes of a fault: of bytes that are no
 * UTF-8, with the first of them, how many bytes come before it and its line.
 */
export async function* decode(pieces, fail) {
    let isFirst = true;
    let offset = 0;
    let line = 1;
    let rest = Buffer.alloc(0);
    for await (const piece of pieces) {
        const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
        const fault = isFirst ? faultOfHead(bytes) : nulFault(bytes);
        if (fault !== undefined)
            throw fail(fault);
        const whole = bytes.subarray(0, endOfCharacters(bytes));
        if (!isUtf8(whole))
            throw fail(encodingFault(whole, offset, line));
        const text = whole.toString("utf8");
        yield isFirst && text.startsWith("\ufeff") ? text.slice(1) : text;
        isFirst = false;
        offset += whole.length;
        line += newlinesIn(whole);
        rest = bytes.subarray(whole.length);
    }
    if (rest.length > 0)
        throw fail(encodingFault(rest, offset, line));
}
function nulFault(bytes) {
    return bytes.includes(0) ? "is no text: it holds NUL bytes; save it as CSV or JSON in UTF-8" : undefined;
}
/** Where the last character ends that these bytes hold whole: UTF-8 takes up to four for one. */
function endOfCharacters(bytes) {
    for (let back = 1; back <= 3; back += 1) {
        const byte = bytes[bytes.length - back];
        if (byte === undefined || byte < 0x80)
            break;
        if (byte < 0xc0)
            continue;
        const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
function encodingFault(bytes, offset, line) {
    let at = 0;
    while (at < bytes.length) {
        const length = [1, 2, 3, 4].find((length) => isUtf8(bytes.subarray(at, at + length)));
        if (length === undefined)
            break;
        at += length;
    }
    const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    const where = `byte 0x${hex} at offset ${offset + at}, line ${line + newlinesIn(bytes.subarray(0, at))}`;
    return `is not UTF-8 (${where}): save it as UTF-8`;
}
function newlinesIn(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count += 1;
    return count;
}
