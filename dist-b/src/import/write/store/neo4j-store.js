import { Neo4jReader } from "./neo4j-reader.js";
import * as nodes from "./node-statements.js";
import * as relationships from "./relationship-statements.js";
import { keepRevisions, revisionRows } from "./revision-statement.js";
import { nodeRows, relationshipRows } from "./rows.js";
/**
 * The graph in Neo4j, in one transaction: each call is one statement, or one for each kind of relationship. What only
 * writes is sent and not waited for: Neo4j is at work while the next statement is made.
 */
export class Neo4jStore extends Neo4jReader {
    #transaction;
    constructor(transaction) {
        super((statement) => transaction.run(statement));
        this.#transaction = transaction;
    }
    async createNodes(label, rows) {
        this.#send(nodes.createNodes(label), "rows", nodeRows(label, rows));
    }
    async updateNodes(label, rows) {
        this.#send(nodes.updateNodes(label), "rows", nodeRows(label, rows));
    }
    async makeKnown(label, rows) {
        this.#send(nodes.makeKnown(label), "rows", rows);
    }
    async releaseNodes(label, keys) {
        this.#send(nodes.releaseNodes(label), "keys", keys);
    }
    async removeNodes(label, keys) {
        this.#send(nodes.removeNodes(label), "keys", keys);
    }
    async createRelationships(kind, statements) {
        this.#send(relationships.createRelationships(kind), "rows", relationshipRows(kind, statements));
    }
    async updateRelationships(kind, statements) {
        this.#send(relationships.updateRelationships(kind), "rows", relationshipRows(kind, statements));
    }
    async restate(edges) {
        for (const [kind, rows] of byKind(edges)) {
            this.#send(relationships.restate(kind), "rows", rows);
        }
    }
    async removeRelationships(edges) {
        for (const [kind, rows] of byKind(edges)) {
            this.#send(relationships.removeRelationships(kind), "rows", rows);
        }
    }
    async keepRevisions(revisions) {
        this.#send(keepRevisions, "rows", revisionRows(revisions));
    }
    /** Sends a statement for each of a list, which is its parameter; none for an empty one. */
    #send(text, name, list) {
        if (list.length > 0)
            this.#transaction.send({ text, parameters: { [name]: list } });
    }
}
function byKind(edges) {
    const groups = new Map();
    for (const edge of edges) {
        const name = JSON.stringify(edge.kind);
        const group = groups.get(name) ?? [edge.kind, []];
        group[1].push(edge);
        groups.set(name, group);
    }
    return groups.values();
}
