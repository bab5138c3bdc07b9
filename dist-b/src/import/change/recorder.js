/** Collects the changes that one record comes to, all recorded by the same report or data set. */
export class Recorder {
    #recorded;
    #basis;
    constructor(recordedBy, basis) {
        this.changes = [];
        this.#recorded = { recordedBy, recordedOn: basis.knownOn };
        this.#basis = basis;
    }
    /** States what the record says of a node. Returns a reference to it. */
    node(label, key, values) {
        const change = { kind: "node", label, key, values, ...this.#recorded };
        this.changes.push(change);
        return { label, key };
    }
    /** Adds a relationship that is part of a node's own record. */
    give(from, type, to) {
        this.#relate({ kind: "relationship", type, from, to, values: {}, ...this.#recorded });
    }
    /** Adds a relationship that the record's report states. */
    state(from, type, to, values) {
        const basis = this.#basis;
        this.#relate({ kind: "relationship", type, from, to, values, ...this.#recorded, basis });
    }
    #relate(change) {
        this.changes.push(change);
    }
}
