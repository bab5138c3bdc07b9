import { isDeepStrictEqual } from "node:util";
import Cypher from "@neo4j/cypher-builder";
/**
 * The nodes of a label that meet a filter, by which the rows of a statement are found: "factions that made such a claim".
 * Where a list below asks for the same nodes ("and those claims of each"), each row brings those that it was found by; a
 * list that comes to them another way has them settled before all else. Testing each of a faction's claims anew would
 * cost many times what finding the factions does.
 */
export class FoundNodes {
    #compilation;
    #match;
    #by;
    #list;
    #gathered;
    constructor(compilation, match, by) {
        this.#compilation = compilation;
        this.#match = match;
        this.#by = by;
    }
    /** The list of them, if something has asked for it. */
    get settled() {
        return this.#list;
    }
    /** The list of them, settled from now on. */
    settle() {
        this.#list ??= this.#compilation.settleLast(this.#collect());
        return this.#list;
    }
    /** The list of those that a row was found by, if that is what a path from a node leads to; each row has it from now on. */
    ofRow(node, path) {
        if (node !== this.#by?.row || !isDeepStrictEqual(path, this.#by.path))
            return undefined;
        this.#gathered ??= new Cypher.Variable();
        return this.#gathered;
    }
    /** What makes one row of all those that were found for one node, if something has asked for it. */
    get gathered() {
        return this.#by && this.#gathered ? [[Cypher.collect(this.#by.node).distinct(), this.#gathered]] : [];
    }
    #collect() {
        const { node, match } = this.#match();
        const found = new Cypher.Return(node).distinct();
        return new Cypher.Collect(Cypher.utils.concat(match(undefined), found));
    }
}
/** What tells the nodes of a label that meet a filter from others: one text means one thing throughout an operation. */
export function nameOfFound(label, filter) {
    return `${label} ${filter.text}`;
}
