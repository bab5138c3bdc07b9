import type { NodeLabel } from "../../change/nodes.ts";
import type { WrittenType } from "../../change/relationships.ts";
import type { Mapped } from "../../record.ts";
import type { RelationshipKind } from "../kind.ts";
import { earlier } from "../mentions.ts";
import type { NodeState } from "../node-record.ts";
import type { Statement } from "../statement.ts";
import { edgeName } from "../whole-records.ts";
import { DrawnEdges } from "./drawn-edges.ts";
import type { Edge, GraphReader, KnownRow, NodeRow, Store } from "./store.ts";

/**
 * The graph as it would be: what is written is kept in memory, over a graph that is only read. What is a row's own and so
 * comes in no other record is forgotten by and by.
 */
export class DryRunStore implements Store {
  readonly #graph: GraphReader;
  /** Null: removed. */
  readonly #nodes = new Map<NodeLabel, Map<string, NodeState | null>>();
  readonly #known = new Map<NodeLabel, Map<string, string | null>>();
  readonly #edges = new DrawnEdges();

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  async readNodes(label: NodeLabel, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, NodeState>> {
    const drawn = this.#drawn(label);
    const there = await this.#graph.readNodes(label, new Set([...keys].filter((key) => !drawn.has(key))));
    const states = new Map(there);
    for (const key of keys) {
      const state = drawn.get(key);
      if (state) states.set(key, state);
    }
    for (const [key, state] of states) {
      const mentionedOn = earlier(state.mentionedOn, this.#known.get(label)?.get(key) ?? null);
      if (mentionedOn !== state.mentionedOn) states.set(key, { ...state, mentionedOn });
    }
    return states;
  }

  createNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    return this.updateNodes(label, rows);
  }

  async updateNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
    for (const { key, recordedBy, recordedOn, values, mentionedOn } of rows) {
      this.#drawn(label).set(key, { record: { recordedBy, recordedOn, values }, mentionedOn });
    }
  }

  async makeKnown(label: NodeLabel, rows: readonly KnownRow[]): Promise<void> {
    const known = this.#known.get(label) ?? new Map<string, string | null>();
    this.#known.set(label, known);
    for (const { key, day } of rows) known.set(key, earlier(known.get(key) ?? null, day));
  }

  async releaseNodes(label: NodeLabel, keys: readonly string[]): Promise<void> {
    for (const [key, { record, mentionedOn }] of await this.readNodes(label, new Set(keys))) {
      this.#drawn(label).set(key, { record: { ...record, recordedOn: null }, mentionedOn });
    }
  }

  async removeNodes(label: NodeLabel, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#drawn(label).set(key, null);
      this.#edges.removeAt({ label, key });
    }
  }

  async readBetween(
    kind: RelationshipKind,
    ends: readonly { from: string; to: string }[],
  ): Promise<readonly Statement[]> {
    const there = (await this.#graph.readBetween(kind, ends)).filter(
      (statement) => !this.#isDrawn({ kind, ...statement }),
    );
    return [...there, ...ends.flatMap(({ from, to }) => this.#edges.between(kind, from, to))];
  }

  async readAround(
    label: NodeLabel,
    keys: readonly string[],
    types: readonly WrittenType[],
    at?: "from" | "to",
  ): Promise<readonly Edge[]> {
    const there = await this.#graph.readAround(label, keys, types, at);
    const drawn = keys.flatMap((key) => this.#edges.around({ label, key }, types, at));
    return [
      ...there.filter((edge) => !this.#isDrawn(edge)),
      ...new Map(drawn.map((edge) => [edgeName(edge), edge])).values(),
    ];
  }

  async readStatedBy(reports: readonly string[], types: readonly WrittenType[]): Promise<readonly Edge[]> {
    const there = await this.#graph.readStatedBy(reports, types);
    // A report comes in one record of an import: what the dry run wrote anew, none of them has said before.
    return there.flatMap((edge) => (this.#isDrawn(edge) ? this.#edges.now(edge) : [edge]));
  }

  createRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void> {
    return this.updateRelationships(kind, statements);
  }

  async updateRelationships(kind: RelationshipKind, statements: readonly Statement[]): Promise<void> {
    for (const { values, ...edge } of statements) this.#edges.set({ ...edge, kind }, values);
  }

  async restate(edges: readonly Edge[]): Promise<void> {
    for (const edge of edges) {
      const between = await this.readBetween(edge.kind, [edge]);
      const old = between.find(({ identity }) => identity === edge.identity);
      if (old) this.#edges.set(edge, old.values);
    }
  }

  async removeRelationships(edges: readonly Edge[]): Promise<void> {
    for (const edge of edges) this.#edges.set(edge, undefined);
  }

  async keepRevisions(): Promise<void> {}

  /** Forgets what only these rows speak of: what has the key of their report. Only that it is there, and since when, stays. */
  forgetRows(records: readonly Mapped[]): void {
    for (const { report, row } of records) {
      if (report === undefined || row === undefined) continue;
      for (const [label, drawn] of this.#nodes) {
        const state = drawn.get(report);
        if (!state) continue;
        const { knownOn = null } = state.record.values;
        drawn.set(report, thereSince(knownOn as string | null));
        this.#edges.forgetAt({ label, key: report });
      }
    }
  }

  #isDrawn(edge: Edge): boolean {
    const ends = [this.#drawn(edge.kind.from).get(edge.from), this.#drawn(edge.kind.to).get(edge.to)];
    return ends.includes(null) || this.#edges.has(edge);
  }

  #drawn(label: NodeLabel): Map<string, NodeState | null> {
    const drawn = this.#nodes.get(label) ?? new Map<string, NodeState | null>();
    this.#nodes.set(label, drawn);
    return drawn;
  }
}

const sinceDays = new Map<string | null, NodeState>();

/** One state for all forgotten nodes of a day. */
function thereSince(knownOn: string | null): NodeState {
  const state = sinceDays.get(knownOn) ?? {
    record: { recordedBy: "", recordedOn: knownOn, values: { knownOn } },
    mentionedOn: null,
  };
  sinceDays.set(knownOn, state);
  return state;
}
