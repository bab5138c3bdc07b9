import type { WriteTransaction } from "../../../neo4j/database.ts";
import { isStated } from "../../change/change.ts";
import { type NodeLabel, nodeShapes } from "../../change/nodes.ts";
import { type RelationshipShape, relationshipShapes, type WrittenType } from "../../change/relationships.ts";
import { namedValues } from "../columns.ts";
import type { RelationshipKind } from "../kind.ts";
import type { NodeState } from "../node-record.ts";
import type { Statement } from "../statement.ts";
import * as nodes from "./node-statements.ts";
import * as relationships from "./relationship-statements.ts";
import { keepRevisions, revisionRows } from "./revision-statement.ts";
import { nodeRows, relationshipRows, storedDay } from "./rows.ts";
import type { Edge, KnownRow, NodeRow, Revision, Store } from "./store.ts";

/** Runs one statement. What only reads can do without a transaction. */
export type Run = WriteTransaction["run"];

/** The graph in Neo4j: each call is one statement, or one for each kind of relationship; none where there is nothing to do. */
export class Neo4jStore implements Store {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async readNodes(label: NodeLabel, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, NodeState>> {
    const rows = await this.#each(nodes.matchNodes(label), "keys", [...keys]);
    return new Map(
      (rows as [string, string, string | null, string | null, unknown[]][]).map(
        ([key, recordedBy, recordedOn, mentionedOn, list]) => {
          const values = namedValues(nodeShapes[label], list);
          return [key, { record: { recordedBy, recordedOn, values }, mentionedOn }];
        },
      ),
    );
  }

  async createNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    await this.#each(nodes.createNodes(label), "rows", nodeRows(label, rows));
  }

  async updateNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    await this.#each(nodes.updateNodes(label), "rows", nodeRows(label, rows));
  }

  async makeKnown(label: NodeLabel, rows: readonly KnownRow[]): Promise<void> {
    const known = rows.map(({ key, day }) => ({ key, day: storedDay(day) }));
    await this.#each(nodes.makeKnown(label), "rows", known);
  }

  async releaseNodes(label: NodeLabel, keys: readonly string[]): Promise<void> {
    await this.#each(nodes.releaseNodes(label), "keys", keys);
  }

  async removeNodes(label: NodeLabel, keys: readonly string[]): Promise<void> {
    await this.#each(nodes.removeNodes(label), "keys", keys);
  }

  async readBetween(
    kind: RelationshipKind,
    ends: readonly { from: string; to: string }[],
  ): Promise<readonly Statement[]> {
    const { values: shape }: RelationshipShape = relationshipShapes[kind.type];
    const rows = await this.#each(relationships.matchBetween(kind), "ends", ends);
    return (rows as [string, string, string | null, string[], string | null, unknown[]][]).map(
      ([from, to, identity, reports, knownOn, list]) => {
        return { from, to, identity, reports, knownOn, values: namedValues(shape, list) };
      },
    );
  }

  async readAround(
    label: NodeLabel,
    keys: readonly string[],
    types: readonly WrittenType[],
    at?: "from" | "to",
  ): Promise<readonly Edge[]> {
    const rows = await this.#each(relationships.matchAround(label, types, at), "keys", keys);
    return rows.map((row) => edgeOf(row as EdgeRow));
  }

  async readStatedBy(reports: readonly string[], types: readonly WrittenType[]): Promise<readonly Edge[]> {
    const rows = await this.#each(relationships.matchStatedBy(types), "reports", reports);
    return rows.map((row) => edgeOf(row as EdgeRow));
  }

  async createRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void> {
    await this.#each(relationships.createRelationships(kind), "rows", relationshipRows(kind, statements));
  }

  async updateRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void> {
    await this.#each(relationships.updateRelationships(kind), "rows", relationshipRows(kind, statements));
  }

  async restate(edges: readonly Edge[]): Promise<void> {
    for (const [kind, group] of byKind(edges)) {
      const rows = group.map((edge) => ({ ...edge, knownOn: storedDay(edge.knownOn) }));
      await this.#each(relationships.restate(kind), "rows", rows);
    }
  }

  async removeRelationships(edges: readonly Edge[]): Promise<void> {
    for (const [kind, rows] of byKind(edges)) {
      await this.#each(relationships.removeRelationships(kind), "rows", rows);
    }
  }

  async keepRevisions(revisions: readonly Revision[]): Promise<void> {
    await this.#each(keepRevisions, "rows", revisionRows(revisions));
  }

  /** Runs a statement for each of a list, which is one of its parameters. */
  #each(text: string, name: string, list: readonly unknown[]): Promise<unknown[][]> {
    return list.length === 0 ? Promise.resolve([]) : this.#run({ text, parameters: { [name]: list } });
  }
}

type EdgeRow = [WrittenType, NodeLabel, string, NodeLabel, string, string | null, string[], string | null];

function edgeOf([type, fromLabel, from, toLabel, to, identity, reports, knownOn]: EdgeRow): Edge {
  const kind = { type, from: fromLabel, to: toLabel };
  return { kind, from, to, identity, reports, knownOn: isStated(type) ? knownOn : null };
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
