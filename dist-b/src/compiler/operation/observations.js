/**
 * Compiling looks at variables only through here, and what it saw is kept: a plan serves every request in which
 * the same looks see the same. Values that become parameters are never looked at.
 */
export class Observations {
    #variables;
    #seen = [];
    constructor(variables) {
        this.#variables = variables;
    }
    /** Looks at the variables, and remembers what was seen. */
    look(look) {
        const result = look(this.#variables);
        this.#seen.push({ look, result });
        return result;
    }
    /** A test of whether compiling with other variables would see the same. */
    guard() {
        const seen = this.#seen;
        return (variables) => seen.every((each) => isSeen(each, variables));
    }
}
/** A look at a value that is not allowed throws: compiling will meet the same, and say which field it is of. */
function isSeen({ look, result }, variables) {
    try {
        return look(variables) === result;
    }
    catch {
        return false;
    }
}
