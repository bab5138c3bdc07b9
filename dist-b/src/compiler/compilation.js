import Cypher from "@neo4j/cypher-builder";
import { Day } from "../day.js";
/** What compiling one root field shares: the schema, the selections, and what its statement settles first. */
export class Compilation {
    #settled;
    #settledLast;
    constructor(schema, selections, view) {
        this.checks = [];
        /** Reads of what each request gives that throw where it is not allowed. */
        this.demands = [];
        /** The point that each `near` filter measures from. */
        this.origins = new Map();
        /** The folded forms that each name asked for stands for. */
        this.spellings = new Map();
        /** The related nodes that rows are found by, by `nameOfFound`. */
        this.found = new Map();
        this.#settled = [];
        this.#settledLast = [];
        this.schema = schema;
        this.selections = selections;
        this.view = view;
    }
    /** Has the statement settle an expression once, before anything else, and gives the variable that holds it. */
    settle(expression) {
        const variable = new Cypher.Variable();
        this.#settled.push([expression, variable]);
        return variable;
    }
    /** The same for an expression that may use what is settled. */
    settleLast(expression) {
        const variable = new Cypher.Variable();
        this.#settledLast.push([expression, variable]);
        return variable;
    }
    /** The variables of what is settled so far. */
    get known() {
        return [...this.#settled, ...this.#settledLast].map(([, variable]) => variable);
    }
    /** A `$` parameter whose value may not be allowed: that is refused even where the statement comes to need no such value. */
    checked(read) {
        this.demands.push(read);
        return parameter(read);
    }
    /** The clauses that settle what has to be. */
    settled() {
        return [
            ...(this.#settled.length > 0 ? [new Cypher.With(...this.#settled)] : []),
            ...(this.#settledLast.length > 0
                ? [new Cypher.With(...this.#settled.map(([, variable]) => variable), ...this.#settledLast)]
                : []),
        ];
    }
}
/** A `$` parameter whose value is read from the variables of each request. */
export function parameter(read) {
    return new Cypher.Param(read);
}
/** The same for a day, or a list of them: dates in the statement, which need not be made of text in every row. */
export function dayParameter(read) {
    return new Cypher.Param(((variables) => asDay(read(variables))));
}
function asDay(value) {
    if (Array.isArray(value))
        return value.map(asDay);
    return value === null || value === undefined ? null : new Day(String(value));
}
