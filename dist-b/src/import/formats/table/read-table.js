import { UnreadableFile } from "../../input/unreadable-file.js";
import { faultsOf, valueText } from "../faults.js";
import { dialectOf } from "./dialect.js";
import { columnNames, headerFault, isTagLine } from "./header.js";
import { readRows } from "./read-rows.js";
const unheadedDialect = { delimiter: "\t", isQuoted: false };
/**
 * Yields a record for each row of a table. Throws UnreadableFile when it is not of this format, lacks columns or is cut
 * off; the rows before that come first.
 */
export async function* readTable(input, format, context) {
    const { file } = input;
    let isHeaded = true;
    const rows = readRows(input, (firstLine) => {
        isHeaded = !isUnheaded(firstLine, format);
        return isHeaded ? dialectOf(firstLine) : unheadedDialect;
    });
    let columns = format.unheaded ?? [];
    let index = 0;
    for await (const row of rows) {
        index += 1;
        if (isHeaded && index === 1) {
            columns = columnNames(row.cells);
            const fault = headerFault(format.name, format.columns, columns);
            if (fault !== undefined)
                throw new UnreadableFile(file, fault);
        }
        else if (!(isHeaded && index === 2 && isTagLine(row.cells))) {
            yield readRow(file, row, columns, format, context);
        }
    }
}
function isUnheaded(firstLine, { columns, unheaded }) {
    if (unheaded === undefined)
        return false;
    const cells = firstLine.split(unheadedDialect.delimiter);
    return cells.length === unheaded.length && !columnNames(cells).some((name) => columns.includes(name));
}
function readRow(file, { line, cells, text, isEnded }, columns, format, context) {
    const row = cellsByColumn(columns, cells);
    if (cells.length !== columns.length) {
        if (cells.length < columns.length && !isEnded) {
            throw new UnreadableFile(file, `is cut off: it ends in the middle of the row at line ${line}`);
        }
        const reason = `has ${cells.length} cells, where the header has ${columns.length}`;
        return { kind: "rejected", file, line, faults: [{ column: "", value: valueText(text), reason }], row };
    }
    const entry = format.row.safeParse(row);
    if (!entry.success)
        return { kind: "rejected", file, line, faults: faultsOf(entry.error, row), row };
    return { kind: "mapped", file, line, ...format.map(entry.data, context), row };
}
/** Cells that there is no column for go by their number. */
function cellsByColumn(columns, cells) {
    const row = {};
    for (let index = 0; index < cells.length; index += 1) {
        row[columns[index] ?? `column ${index + 1}`] = cells[index] ?? "";
    }
    return row;
}
