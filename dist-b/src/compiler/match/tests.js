import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.js";
/** What matched nodes have to pass: a test that asks what tells of a node has to wait until that is bound. */
export class Tests {
    #told;
    #now;
    #late;
    constructor(told, other) {
        this.#told = told;
        this.#now = other ? [...other.#now] : [];
        this.#late = other ? [...other.#late] : [];
    }
    /** Adds a test. It is made here, as that shows whether it asks. */
    add(make) {
        this.addOf(make, (test) => test);
        return this;
    }
    /** Makes something that comes with a test, and adds that. */
    addOf(make, testOf) {
        const before = this.#told?.asks;
        const made = make();
        const test = testOf(made);
        const asks = this.#told?.asks !== before;
        if (test)
            (asks ? this.#late : this.#now).push(test);
        if (test && asks && this.#told)
            this.#told.filters = true;
        return made;
    }
    /** A match with all tests, and one of the place of a row in its order. */
    passedBy(match, beyond) {
        const waits = this.#told?.orders === true;
        const now = all([...this.#now, waits ? undefined : beyond]);
        const late = all([...this.#late, waits ? beyond : undefined]);
        if (now)
            match.where(now);
        if (!this.#told || !late)
            return match;
        return Cypher.utils.concat(match, new Cypher.With("*", this.#told.column).where(late));
    }
}
