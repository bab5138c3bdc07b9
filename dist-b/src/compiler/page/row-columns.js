import { sum } from "../projection/projection.js";
/** The columns of one row of a page, to which each selection of the page adds its own. */
export class RowColumns {
    #values = [];
    constructor(first) {
        this.all = [...first];
    }
    /** Adds the columns of a value, and gives what reads it from a row. */
    add(value) {
        const offset = this.all.length;
        this.all.push(...value.columns);
        this.#values.push(value);
        return (row, variables) => value.read(row, offset, variables);
    }
    /** How many rows each row may bring with it. */
    rows(variables) {
        return sum(this.#values.map(({ rows }) => rows))(variables);
    }
}
