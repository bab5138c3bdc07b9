import Cypher from "@neo4j/cypher-builder";
/**
 * What tells the properties that a node shows, where that need not be the node itself. Finding it takes Neo4j a subquery,
 * which is dear to plan: so it is bound to a variable, once for all that is asked of the node.
 */
export class Told {
    #variable;
    #teller;
    #asks;
    constructor(teller) {
        this.#variable = new Cypher.Variable();
        this.#asks = 0;
        /** Does an order ask? */
        this.orders = false;
        /** Does a test ask, so that it is bound as soon as the node is? */
        this.filters = false;
        this.#teller = teller;
    }
    /** A property, for where the variable is bound. */
    property(name) {
        this.#asks += 1;
        return this.#variable.property(name);
    }
    /** How often something was asked of it. */
    get asks() {
        return this.#asks;
    }
    /** The variable, once it is bound. */
    get variable() {
        return this.#variable;
    }
    /** The column that binds it. */
    get column() {
        return [this.#teller, this.#variable];
    }
}
/** The clause that binds it, beside all else that is bound; none where nothing asks. */
export function bindTold(told) {
    return told && told.asks > 0 ? new Cypher.With("*", told.column) : undefined;
}
/** The list of columns in which it is bound, where there is no clause to bind it. */
export function overTold(told, columns) {
    const list = new Cypher.List([...columns]);
    if (!told || told.asks === 0)
        return list;
    const [teller, variable] = told.column;
    return Cypher.head(new Cypher.ListComprehension(variable).in(new Cypher.List([teller])).map(list));
}
