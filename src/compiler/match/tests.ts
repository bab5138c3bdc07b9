import Cypher from "@neo4j/cypher-builder";
import { all } from "../boolean.ts";
import type { Told } from "../view/told.ts";

/** What matched nodes have to pass: a test that asks what tells of a node has to wait until that is bound. */
export class Tests {
  readonly #told: Told | undefined;
  readonly #now: Cypher.Predicate[];
  readonly #late: Cypher.Predicate[];

  constructor(told: Told | undefined, other?: Tests) {
    this.#told = told;
    this.#now = other ? [...other.#now] : [];
    this.#late = other ? [...other.#late] : [];
  }

  /** Adds a test. It is made here, as that shows whether it asks. */
  add(make: () => Cypher.Predicate | undefined): this {
    this.addOf(make, (test) => test);
    return this;
  }

  /** Makes something that comes with a test, and adds that. */
  addOf<T>(make: () => T, testOf: (made: T) => Cypher.Predicate | undefined): T {
    const before = this.#told?.asks;
    const made = make();
    const test = testOf(made);
    const asks = this.#told?.asks !== before;
    if (test) (asks ? this.#late : this.#now).push(test);
    if (test && asks && this.#told) this.#told.filters = true;
    return made;
  }

  /** A match with all tests, and one of the place of a row in its order. */
  passedBy(match: Cypher.Match, beyond?: Cypher.Predicate): Cypher.Clause {
    const waits = this.#told?.orders === true;
    const now = all([...this.#now, waits ? undefined : beyond]);
    const late = all([...this.#late, waits ? beyond : undefined]);
    if (now) match.where(now);
    if (!this.#told || !late) return match;
    return Cypher.utils.concat(match, new Cypher.With("*", this.#told.column).where(late));
  }
}
