/** Bytes that a file of a kind begins with. */
const begins = (hex) => (head) => head.subarray(0, hex.length / 2).toString("hex") === hex;
/** What is no text, and what to do with it. A file in an encoding that UTF-8 is not shows by its byte order mark or by NULs. */
const others = [
    [begins("504b0304"), "is a zip archive or an Excel workbook: unpack it, or save the sheet as CSV in UTF-8"],
    [begins("d0cf11e0a1b11ae1"), "is an old Excel workbook: save its sheet as CSV in UTF-8"],
    [begins("28b52ffd"), "is packed with Zstandard: unpack it"],
    [begins("425a68"), "is packed with bzip2: unpack it"],
    [begins("fd377a585a00"), "is packed with xz: unpack it"],
    [begins("377abcaf271c"), "is a 7z archive: unpack it"],
    [begins("25504446"), "is a PDF: only tables in text and JSON can be imported"],
    [begins("50415231"), "is a Parquet file: save it as CSV in UTF-8"],
    [begins("fffe"), "is UTF-16: save it as UTF-8"],
    [begins("feff"), "is UTF-16: save it as UTF-8"],
    [hasNulsEverySecondByte, "is UTF-16: save it as UTF-8"],
    [(head) => head.includes(0), "is no text: it holds NUL bytes; save it as CSV or JSON in UTF-8"],
];
/** Whether a file that begins so is packed with gzip (RFC 1952). */
export const isGzip = begins("1f8b");
/** What is wrong with a file that begins so, where it is no text in UTF-8 by the look of it. */
export function faultOfHead(head) {
    return others.find(([matches]) => matches(head))?.[1];
}
/** Latin text in UTF-16 without a byte order mark: a NUL beside each letter. */
function hasNulsEverySecondByte(head) {
    const pairs = Math.floor(head.length / 2);
    if (pairs < 4)
        return false;
    return [0, 1].some((side) => {
        let nuls = 0;
        for (let pair = 0; pair < pairs; pair += 1)
            if (head[pair * 2 + side] === 0)
                nuls += 1;
        return nuls > pairs * 0.9;
    });
}
