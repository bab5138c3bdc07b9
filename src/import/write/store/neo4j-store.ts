import type { WriteTransaction } from "../../../neo4j/database.ts";
import type { NodeLabel } from "../../change/nodes.ts";
import type { RelationshipKind } from "../kind.ts";
import type { Statement } from "../statement.ts";
import { Neo4jReader } from "./neo4j-reader.ts";
import * as nodes from "./node-statements.ts";
import * as relationships from "./relationship-statements.ts";
import { keepRevisions, revisionRows } from "./revision-statement.ts";
import { nodeRows, relationshipRows } from "./rows.ts";
import type { Edge, KnownRow, NodeRow, Revision, Store } from "./store.ts";

/**
 * The graph in Neo4j, in one transaction: each call is one statement, or one for each kind of relationship. What only
 * writes is sent and not waited for: Neo4j is at work while the next statement is made.
 */
export class Neo4jStore extends Neo4jReader implements Store {
  readonly #transaction: WriteTransaction;

  constructor(transaction: WriteTransaction) {
    super((statement) => transaction.run(statement));
    this.#transaction = transaction;
  }

  async createNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    this.#send(nodes.createNodes(label), "rows", nodeRows(label, rows));
  }

  async updateNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    this.#send(nodes.updateNodes(label), "rows", nodeRows(label, rows));
  }

  async makeKnown(label: NodeLabel, rows: readonly KnownRow[]): Promise<void> {
    this.#send(nodes.makeKnown(label), "rows", rows);
  }

  async releaseNodes(label: NodeLabel, keys: readonly string[]): Promise<void> {
    this.#send(nodes.releaseNodes(label), "keys", keys);
  }

  async removeNodes(label: NodeLabel, keys: readonly string[]): Promise<void> {
    this.#send(nodes.removeNodes(label), "keys", keys);
  }

  async createRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void> {
    this.#send(relationships.createRelationships(kind), "rows", relationshipRows(kind, statements));
  }

  async updateRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void> {
    this.#send(relationships.updateRelationships(kind), "rows", relationshipRows(kind, statements));
  }

  async restate(edges: readonly Edge[]): Promise<void> {
    for (const [kind, rows] of byKind(edges)) {
      this.#send(relationships.restate(kind), "rows", rows);
    }
  }

  async removeRelationships(edges: readonly Edge[]): Promise<void> {
    for (const [kind, rows] of byKind(edges)) {
      this.#send(relationships.removeRelationships(kind), "rows", rows);
    }
  }

  async keepRevisions(revisions: readonly Revision[]): Promise<void> {
    this.#send(keepRevisions, "rows", revisionRows(revisions));
  }

  /** Sends a statement for each of a list, which is its parameter; none for an empty one. */
  #send(text: string, name: string, list: readonly unknown[]): void {
    if (list.length > 0) this.#transaction.send({ text, parameters: { [name]: list } });
  }
}

function byKind(edges: readonly Edge[]): Iterable<[RelationshipKind, Edge[]]> {
  const groups = new Map<string, [RelationshipKind, Edge[]]>();
  for (const edge of edges) {
    const name = JSON.stringify(edge.kind);
    const group = groups.get(name) ?? [edge.kind, []];
    group[1].push(edge);
    groups.set(name, group);
  }
  return groups.values();
}
