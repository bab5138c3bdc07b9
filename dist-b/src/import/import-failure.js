/** Records that had to be taken in were rejected. The message says what is wrong with each, a line a fault. */
export class ImportFailure extends Error {
    constructor(what, rejected) {
        super([`${what}: ${rejected.length} records rejected`, ...rejected.flatMap(describe)].join("\n"));
        this.name = "ImportFailure";
    }
}
function describe({ file, line, faults }) {
    return faults.map(({ column, value, reason }) => `  ${file}:${line} ${column}: ${value ?? "nothing"}: ${reason}`);
}
