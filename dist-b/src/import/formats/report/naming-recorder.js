import { Recorder } from "../../change/recorder.js";
/** Collects what a file of ours records, and notes the things that it names. */
export class NamingRecorder extends Recorder {
    #needs = [];
    constructor(key, basis, givenBy) {
        super(key, basis);
        this.givenBy = { label: "Source", key: givenBy };
    }
    /** A thing that the file names at this path, and records there, elsewhere, or not at all. */
    named(label, key, path) {
        this.#needs.push({ label, key, column: path });
        return { label, key };
    }
    /** Things that are named without being recorded. */
    get needs() {
        const recorded = new Set();
        for (const change of this.changes) {
            if (change.kind === "node")
                recorded.add(`${change.label} ${change.key}`);
        }
        return this.#needs.filter(({ label, key }) => !recorded.has(`${label} ${key}`));
    }
}
