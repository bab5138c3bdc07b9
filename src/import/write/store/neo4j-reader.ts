import type { WriteTransaction } from "../../../neo4j/database.ts";
import { isStated } from "../../change/change.ts";
import { type NodeLabel, nodeShapes } from "../../change/nodes.ts";
import { type RelationshipShape, relationshipShapes, type WrittenType } from "../../change/relationships.ts";
import { namedValues } from "../columns.ts";
import type { RelationshipKind } from "../kind.ts";
import type { NodeState } from "../node-record.ts";
import type { Statement } from "../statement.ts";
import { matchNodes } from "./node-statements.ts";
import { matchAround, matchBetween, matchStatedBy } from "./relationship-statements.ts";
import type { Edge, GraphReader } from "./store.ts";

/** Runs one statement, in a transaction or by itself. */
export type Run = WriteTransaction["run"];

/** The graph in Neo4j, read: each call is one statement, or none where nothing is asked for. */
export class Neo4jReader implements GraphReader {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async readNodes(label: NodeLabel, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, NodeState>> {
    const rows = await this.#each(matchNodes(label), "keys", [...keys]);
    return new Map(
      (rows as [string, string, string | null, string | null, unknown[]][]).map(
        ([key, recordedBy, recordedOn, mentionedOn, list]) => {
          const values = namedValues(nodeShapes[label], list);
          return [key, { record: { recordedBy, recordedOn, values }, mentionedOn }];
        },
      ),
    );
  }

  async readBetween(
    kind: RelationshipKind,
    ends: readonly { from: string; to: string }[],
  ): Promise<readonly Statement[]> {
    const { values: shape }: RelationshipShape = relationshipShapes[kind.type];
    const rows = await this.#each(matchBetween(kind), "ends", ends);
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
    const rows = await this.#each(matchAround(label, types, at), "keys", keys);
    return rows.map((row) => edgeOf(row as EdgeRow));
  }

  async readStatedBy(reports: readonly string[], types: readonly WrittenType[]): Promise<readonly Edge[]> {
    const rows = await this.#each(matchStatedBy(types), "reports", reports);
    return rows.map((row) => edgeOf(row as EdgeRow));
  }

  /** Runs a statement for each of a list, which is its parameter. */
  #each(text: string, name: string, list: readonly unknown[]): Promise<unknown[][]> {
    return list.length === 0 ? Promise.resolve([]) : this.#run({ text, parameters: { [name]: list } });
  }
}

type EdgeRow = [WrittenType, NodeLabel, string, NodeLabel, string, string | null, string[], string | null];

function edgeOf([type, fromLabel, from, toLabel, to, identity, reports, knownOn]: EdgeRow): Edge {
  const kind = { type, from: fromLabel, to: toLabel };
  return { kind, from, to, identity, reports, knownOn: isStated(type) ? knownOn : null };
}
