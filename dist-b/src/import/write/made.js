/**
 * The events and claims that a batch made, and their relationships: a new node has no others than those that it came with.
 * So nothing has to be read back that was written a moment ago.
 */
export class Made {
    #nodes = new Map();
    /** Takes note of a new node, if it is one of those of which anything is derived. */
    addNode({ label, key }, values) {
        if (label === "Event" || label === "Claim") {
            this.#nodes.set(nameOf(label, key), { values, edges: new Map() });
        }
    }
    addEdges(kind, statements) {
        for (const statement of statements) {
            const edge = { ...statement, kind };
            this.#addEdge(kind.from, statement.from, edge);
            this.#addEdge(kind.to, statement.to, edge);
        }
    }
    /** What the record of a new node states; undefined: it is not new. */
    valuesOf(label, key) {
        return this.#nodes.get(nameOf(label, key))?.values;
    }
    /** The relationships of a type that a new node has; none of one that is not new. */
    edgesOf(label, key, type) {
        return this.#nodes.get(nameOf(label, key))?.edges.get(type) ?? [];
    }
    #addEdge(label, key, edge) {
        const edges = this.#nodes.get(nameOf(label, key))?.edges;
        const there = edges?.get(edge.kind.type);
        if (there)
            there.push(edge);
        else
            edges?.set(edge.kind.type, [edge]);
    }
}
/** Of a batch of which nothing is to be taken from memory. */
export const nothingMade = new Made();
function nameOf(label, key) {
    return `${label} ${key}`;
}
