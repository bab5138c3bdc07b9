/** A value whose columns stand in a list of their own, in one column of the parent; null where that is. */
export function nested(expression, value, rows) {
    return {
        columns: [expression],
        read: (row, at, variables) => {
            const values = row[at];
            return values && value.read(values, 0, variables);
        },
        rows: (variables) => rows + value.rows(variables),
    };
}
/** Values whose columns stand in lists, in a list that is one column of the parent. */
export function nestedList(expression, value, rows) {
    return {
        columns: [expression],
        read: (row, at, variables) => row[at].map((values) => value.read(values, 0, variables)),
        rows: (variables) => rows * (1 + value.rows(variables)),
    };
}
