/** What became of the nodes of a batch: which are new, and whose record of each holds now. */
export class Recorders {
    #written = new Map();
    /** Takes note of the nodes of one label, by key. */
    add(label, written) {
        this.#written.set(label, written);
    }
    /** What became of a node; undefined: no record of this batch spoke of it. */
    of({ label, key }) {
        return this.#written.get(label)?.get(key);
    }
    /** Did this transaction's records speak of the node? */
    isWritten(node) {
        return this.of(node) !== undefined;
    }
    /** Did this transaction make the node? */
    isNew(node) {
        return this.of(node)?.fate === "created";
    }
    /** Is it this one's record of the node that holds? */
    holds(node, recordedBy) {
        return this.of(node)?.record.recordedBy === recordedBy;
    }
}
