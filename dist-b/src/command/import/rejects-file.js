import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { faultOfError } from "../../import/input/fault-of-error.js";
import { CommandFailure } from "../command-failure.js";
import { csvLine } from "./csv-line.js";
/** Stand before a row's own columns. */
const told = ["file", "line", "column", "value", "reason"];
const between = " | ";
/**
 * Files that hold each rejected row of a table as it was, behind where it stood and what is wrong with it: mended, they can
 * be imported as they are. One table has one set of columns, so that rows of another layout go to a file of their own.
 */
export class RejectsFile {
    #file;
    #tables = new Map();
    constructor(file) {
        this.#file = file;
    }
    /** Begins with an empty file. Throws CommandFailure when it cannot be written. */
    static async create(file) {
        const rejects = new RejectsFile(file);
        await rejects.#open("", file);
        return rejects;
    }
    /** Names of the files that hold something. */
    get names() {
        return [...this.#tables].filter(([layout]) => layout !== "").map(([, { name }]) => name);
    }
    /** Adds a record: one line for a row of a table, however much is wrong with it, else one for each fault. */
    async add({ file, line, faults, row }) {
        const columns = Object.keys(row ?? {}).filter((column) => !isTold(column));
        const stream = await this.#table(row === null ? ["file", "path", "value", "reason"] : [...told, ...columns]);
        if (row === null) {
            for (const { column, value, reason } of faults)
                write(stream, [file, column, value ?? "", reason]);
        }
        else {
            const joined = (part) => faults.map((fault) => fault[part]).join(between);
            const values = faults.map(({ value }) => value ?? "").join(between);
            const cells = columns.map((column) => row[column] ?? "");
            write(stream, [file, String(line), joined("column"), values, joined("reason"), ...cells]);
        }
        if (stream.writableNeedDrain)
            await once(stream, "drain");
    }
    /** Ends all files. */
    async close() {
        for (const { stream } of this.#tables.values()) {
            stream.end();
            await finished(stream);
        }
    }
    async #table(header) {
        const layout = JSON.stringify(header);
        const known = this.#tables.get(layout);
        if (known)
            return known.stream;
        const empty = this.#tables.get("");
        const number = this.#tables.size + 1;
        const table = empty ?? (await this.#open(layout, this.#file.replace(/(\.\w+)?$/, `-${number}$1`)));
        this.#tables.delete("");
        this.#tables.set(layout, table);
        write(table.stream, header);
        return table.stream;
    }
    async #open(layout, name) {
        const stream = createWriteStream(name);
        try {
            await once(stream, "open");
        }
        catch (error) {
            throw new CommandFailure(`${name} cannot be written: it ${faultOfError(error)}`);
        }
        const table = { name, stream };
        this.#tables.set(layout, table);
        return table;
    }
}
function isTold(column) {
    return told.includes(column);
}
function write(stream, cells) {
    stream.write(csvLine(cells));
}
