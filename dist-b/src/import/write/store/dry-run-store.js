import { earlier } from "../mentions.js";
import { edgeName } from "../whole-records.js";
import { DrawnEdges } from "./drawn-edges.js";
/**
 * The graph as it would be: what is written is kept in memory, over a graph that is only read. What is a row's own and so
 * comes in no other record is forgotten by and by.
 */
export class DryRunStore {
    #graph;
    /** Null: removed. */
    #nodes = new Map();
    #known = new Map();
    #edges = new DrawnEdges();
    constructor(graph) {
        this.#graph = graph;
    }
    async readNodes(label, keys) {
        const drawn = this.#drawn(label);
        const there = await this.#graph.readNodes(label, new Set([...keys].filter((key) => !drawn.has(key))));
        const states = new Map(there);
        for (const key of keys) {
            const state = drawn.get(key);
            if (state)
                states.set(key, state);
        }
        for (const [key, state] of states) {
            const mentionedOn = earlier(state.mentionedOn, this.#known.get(label)?.get(key) ?? null);
            if (mentionedOn !== state.mentionedOn)
                states.set(key, { ...state, mentionedOn });
        }
        return states;
    }
    createNodes(label, rows) {
        return this.updateNodes(label, rows);
    }
    async updateNodes(label, rows) {
        for (const { key, recordedBy, recordedOn, values, mentionedOn } of rows) {
            this.#drawn(label).set(key, { record: { recordedBy, recordedOn, values }, mentionedOn });
        }
    }
    async makeKnown(label, rows) {
        const known = this.#known.get(label) ?? new Map();
        this.#known.set(label, known);
        for (const { key, day } of rows)
            known.set(key, earlier(known.get(key) ?? null, day));
    }
    async releaseNodes(label, keys) {
        for (const [key, { record, mentionedOn }] of await this.readNodes(label, new Set(keys))) {
            this.#drawn(label).set(key, { record: { ...record, recordedOn: null }, mentionedOn });
        }
    }
    async removeNodes(label, keys) {
        for (const key of keys) {
            this.#drawn(label).set(key, null);
            this.#edges.removeAt({ label, key });
        }
    }
    async readBetween(kind, ends) {
        const there = (await this.#graph.readBetween(kind, ends)).filter((statement) => !this.#isDrawn({ kind, ...statement }));
        return [...there, ...ends.flatMap(({ from, to }) => this.#edges.between(kind, from, to))];
    }
    async readAround(label, keys, types, at) {
        const there = await this.#graph.readAround(label, keys, types, at);
        const drawn = keys.flatMap((key) => this.#edges.around({ label, key }, types, at));
        return [
            ...there.filter((edge) => !this.#isDrawn(edge)),
            ...new Map(drawn.map((edge) => [edgeName(edge), edge])).values(),
        ];
    }
    async readStatedBy(reports, types) {
        const there = await this.#graph.readStatedBy(reports, types);
        // A report comes in one record of an import: what the dry run wrote anew, none of them has said before.
        return there.flatMap((edge) => (this.#isDrawn(edge) ? this.#edges.now(edge) : [edge]));
    }
    createRelationships(kind, statements) {
        return this.updateRelationships(kind, statements);
    }
    async updateRelationships(kind, statements) {
        for (const { values, ...edge } of statements)
            this.#edges.set({ ...edge, kind }, values);
    }
    async restate(edges) {
        for (const edge of edges) {
            const between = await this.readBetween(edge.kind, [edge]);
            const old = between.find(({ identity }) => identity === edge.identity);
            if (old)
                this.#edges.set(edge, old.values);
        }
    }
    async removeRelationships(edges) {
        for (const edge of edges)
            this.#edges.set(edge, undefined);
    }
    async keepRevisions() { }
    /** Forgets what only these rows speak of: what has the key of their report. Only that it is there, and since when, stays. */
    forgetRows(records) {
        for (const { report, row } of records) {
            if (report === undefined || row === undefined)
                continue;
            for (const [label, drawn] of this.#nodes) {
                const state = drawn.get(report);
                if (!state)
                    continue;
                const { knownOn = null } = state.record.values;
                drawn.set(report, thereSince(knownOn));
                this.#edges.forgetAt({ label, key: report });
            }
        }
    }
    #isDrawn(edge) {
        const ends = [this.#drawn(edge.kind.from).get(edge.from), this.#drawn(edge.kind.to).get(edge.to)];
        return ends.includes(null) || this.#edges.has(edge);
    }
    #drawn(label) {
        const drawn = this.#nodes.get(label) ?? new Map();
        this.#nodes.set(label, drawn);
        return drawn;
    }
}
const sinceDays = new Map();
/** One state for all forgotten nodes of a day. */
function thereSince(knownOn) {
    const state = sinceDays.get(knownOn) ?? {
        record: { recordedBy: "", recordedOn: knownOn, values: { knownOn } },
        mentionedOn: null,
    };
    sinceDays.set(knownOn, state);
    return state;
}
