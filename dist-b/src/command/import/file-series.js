import { openInput } from "../../import/input/open-input.js";
import { UnreadableFile } from "../../import/input/unreadable-file.js";
/** How many warnings are told with their reason. */
const mostWarned = 3;
/** The files of an import, one after the other: what cannot be read is told, and the others go on. */
export class FileSeries {
    #options;
    #sizes;
    #done;
    #current;
    /** `sizes`: bytes of each file on the disk. */
    constructor(sizes, options) {
        this.#done = new Set();
        this.unreadable = [];
        this.warned = [];
        this.warnings = 0;
        /** Records of tables that are no row of them, such as that of the data set itself. */
        this.besideRows = 0;
        this.#sizes = sizes;
        this.#options = options;
    }
    /** Names of all files. */
    get files() {
        return [...this.#sizes.keys()];
    }
    /** Did the signal come? */
    get isCut() {
        return this.#options.signal.aborted;
    }
    /** Bytes of all files. */
    get bytes() {
        return sum(this.#sizes.values());
    }
    /** Bytes that have been read by now. */
    get bytesRead() {
        const done = sum(Array.from(this.#done, (file) => this.#sizes.get(file) ?? 0));
        return done + (this.#current?.bytesRead() ?? 0);
    }
    /** The records of these files, in order, until all are read or the signal comes. */
    async *read(files, release) {
        for (const file of files) {
            try {
                yield* this.#readFile(file, release);
            }
            catch (error) {
                if (!(error instanceof UnreadableFile))
                    throw error;
                this.unreadable.push(error.message);
                this.#options.onUnreadable(error.message);
            }
            this.#current = undefined;
            this.#done.add(file);
            if (this.#options.signal.aborted)
                return;
        }
    }
    async *#readFile(file, release) {
        const { format, gazetteer, signal } = this.#options;
        this.#current = await openInput(file);
        for await (const record of format.read(this.#current, release, gazetteer)) {
            if (signal.aborted)
                return;
            if (record.kind === "mapped")
                this.#note(record);
            if (!format.together && !record.row)
                this.besideRows += 1;
            yield record;
        }
    }
    #note({ file, line, warnings = [] }) {
        this.warnings += warnings.length;
        for (const warning of warnings) {
            if (this.warned.length < mostWarned)
                this.warned.push({ file, line, ...warning });
        }
    }
}
function sum(numbers) {
    return [...numbers].reduce((total, number) => total + number, 0);
}
