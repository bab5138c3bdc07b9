import Cypher from "@neo4j/cypher-builder";
/** Values computed over the members of a group, each computed once however often it is used. */
export class Measures {
    #base;
    #columns = new Map();
    #isClaims;
    constructor(base, isClaims) {
        this.#base = base;
        this.#isClaims = isClaims;
    }
    /** The aggregates to compute beside what makes the group, with their names. */
    columns() {
        return Array.from(this.#columns.values(), ([aggregate, variable]) => [aggregate(), variable]);
    }
    /** How many claims or events are in the group. */
    count(measure) {
        const counted = measure === "events" ? this.#base.anyEvent() : this.#base.member;
        const isRow = () => this.#base.variables().length === 1;
        return this.#compute(measure, () => {
            const count = Cypher.count(counted);
            return isRow() ? count : count.distinct();
        });
    }
    /** The earliest or latest day of a member. */
    day(measure) {
        const day = this.#base.property(this.#isClaims ? "day" : "startedOn");
        return this.#compute(measure, () => (measure === "firstOn" ? Cypher.min(day) : Cypher.max(day)));
    }
    /** The sum of a number over the members of which it is known; null where that is none. */
    sum(property) {
        const number = this.#base.eventProperty(property);
        return this.#compute(property, () => new Cypher.Case()
            .when(Cypher.gt(Cypher.count(number), new Cypher.Literal(0)))
            .then(Cypher.sum(number))
            .else(Cypher.Null));
    }
    #compute(name, aggregate) {
        const [, variable] = this.#columns.get(name) ?? [aggregate, new Cypher.Variable()];
        this.#columns.set(name, [aggregate, variable]);
        return variable;
    }
}
