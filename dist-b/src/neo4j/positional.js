/** The values of a record, without their names. */
export function positional(record) {
    const row = new Array(record.length);
    for (let index = 0; index < row.length; index += 1)
        row[index] = record.get(index);
    return row;
}
