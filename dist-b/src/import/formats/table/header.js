import { recognise } from "./recognise.js";
/** Columns are found by name, whatever its case and the space around it. One without a name goes by its number. */
export function columnNames(cells) {
    return cells.map((cell, index) => cell.trim().toLowerCase() || `column ${index + 1}`);
}
/** What is wrong with a header that should have these columns; nothing where all of them are there once. */
export function headerFault(format, wanted, names) {
    const missing = wanted.filter((name) => !names.includes(name));
    if (missing.length > 0) {
        const other = recognise(names);
        if (other !== undefined && other !== format) {
            return `is no ${format} table: these are the columns of ${other}`;
        }
        if (/^\s*[<{[]/.test(names[0] ?? ""))
            return `is no ${format} table: it begins with ${names[0]?.trim()[0]}`;
        return `is no ${format} table: it lacks the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")}`;
    }
    const twice = [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
    if (twice.length > 0)
        return `has the column${twice.length > 1 ? "s" : ""} ${twice.join(", ")} twice: remove one`;
    return undefined;
}
/** Is it a second header line, of tags of the Humanitarian Exchange Language such as `#date+start`? */
export function isTagLine(cells) {
    return cells.some(isTag) && cells.every((cell) => cell.trim() === "" || isTag(cell));
}
function isTag(cell) {
    return /^\s*#[a-z]/i.test(cell);
}
