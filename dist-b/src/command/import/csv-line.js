/** A line of a CSV file (RFC 4180). */
export function csvLine(cells) {
    return `${cells.map(csvCell).join(",")}\r\n`;
}
function csvCell(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
