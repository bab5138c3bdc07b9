import { isStated } from "../change/change.js";
import { ownerOfEdge } from "./ownership.js";
import { statementOf } from "./statement.js";
/** Collects what a release changes of the reports that a batch has whole. Without the name of a release, nothing. */
export class Revisions {
    #release;
    #whole;
    #differences = new Map();
    constructor(whole, release) {
        this.#release = release;
        this.#whole = whole;
    }
    /** The release that a node is of, if it is new and the report of a record. */
    releaseOf({ label, key }) {
        return label === "Report" && this.#whole.has(key) ? (this.#release ?? null) : null;
    }
    /** Notes the values of a node's record that its own recorder changed. */
    addRecord(label, before, after) {
        const { recordedBy } = after;
        // The keys of an alias follow from its name, which is what it is known by.
        if (before.recordedBy !== recordedBy || label === "Alias")
            return;
        this.#addValues(recordedBy, label.toLowerCase(), before.values, after.values);
    }
    /** Notes what a change states that its report did not before, or the values of its account that differ. */
    addStatement(change, before, statement, recorders) {
        for (const report of isStated(change.type) ? statement.reports : [change.recordedBy]) {
            if (recorders.isNew({ label: "Report", key: report }))
                continue;
            const saidBefore = isStated(change.type) ? before?.reports.includes(report) : before !== undefined;
            if (saidBefore && before)
                this.#addValues(report, "account", before.values, statement.values);
            else
                this.#add(report, { field: change.type, before: null, after: edgeOf(change) });
        }
    }
    /** Notes what reports no longer say. `by` tells who said so; unless told, all who do, or the record that it was part of. */
    addGone(edges, recorders, by) {
        for (const edge of edges) {
            const owner = ownerOfEdge(edge);
            const recorder = owner && recorders.of(owner)?.record.recordedBy;
            for (const report of by?.(edge) ?? (recorder ? [recorder] : edge.reports)) {
                this.#add(report, { field: edge.kind.type, before: edge, after: null });
            }
        }
    }
    /** Keeps what was collected. What it names must still be there. */
    async keep(store) {
        if (this.#release === undefined || this.#differences.size === 0)
            return;
        const replacedBy = this.#release;
        const named = await namesOf(store, [...this.#differences.values()].flat());
        const revisions = [...this.#differences].map(([report, differences]) => {
            const text = (value) => value === null || typeof value === "string" ? value : describe(value, report, named);
            const changes = differences.map(({ field, before, after }) => {
                return { field, before: text(before), after: text(after) };
            });
            return { report, replacedBy, changes: paired(changes) };
        });
        await store.keepRevisions(revisions);
    }
    #addValues(report, thing, before, after) {
        for (const [property, value] of Object.entries(after)) {
            const [old, now] = [textOf(before[property]), textOf(value)];
            if (old !== now)
                this.#add(report, { field: `${thing}.${property}`, before: old, after: now });
        }
    }
    #add(report, difference) {
        if (this.#release === undefined || !this.#whole.has(report))
            return;
        this.#differences.set(report, [...(this.#differences.get(report) ?? []), difference]);
    }
}
function edgeOf(change) {
    const { values: _, ...statement } = statementOf(change);
    return { kind: { type: change.type, from: change.from.label, to: change.to.label }, ...statement };
}
/** Names of the nodes that differences speak of, by label and key. */
async function namesOf(store, differences) {
    const keys = new Map();
    for (const { before, after } of differences) {
        for (const value of [before, after]) {
            if (value === null || typeof value === "string")
                continue;
            for (const end of ["from", "to"]) {
                const label = value.kind[end];
                keys.set(label, (keys.get(label) ?? new Set()).add(value[end]));
            }
        }
    }
    const names = new Map();
    for (const [label, wanted] of keys) {
        for (const [key, { record }] of await store.readNodes(label, wanted)) {
            const name = record.values.name ?? record.values.title;
            if (typeof name === "string")
                names.set(`${label} ${key}`, name);
        }
    }
    return names;
}
/** A relationship by the names at its ends, but for what has the report's own key, and what tells it apart from others. */
function describe({ kind, from, to, identity }, report, named) {
    const ends = [
        [kind.from, from],
        [kind.to, to],
    ]
        .filter(([, key]) => key !== report)
        .map(([label, key]) => named.get(`${label} ${key}`) ?? key);
    const marks = identity?.split("|").filter((mark) => mark !== "") ?? [];
    return [ends.join(", ") || report, ...marks].join(": ");
}
/** What went and what came in its place are one change of a field. */
function paired(changes) {
    const pairs = [];
    for (const change of changes) {
        const other = pairs.findIndex(({ field, before, after }) => field === change.field && (change.before === null ? after === null : before === null));
        const pair = pairs[other];
        if (!pair || (change.before !== null && change.after !== null))
            pairs.push(change);
        else
            pairs[other] = { ...pair, before: pair.before ?? change.before, after: pair.after ?? change.after };
    }
    return pairs.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}
function textOf(value) {
    if (value === null || value === undefined)
        return null;
    if (Array.isArray(value))
        return value.join(", ") || null;
    if (typeof value !== "object")
        return String(value);
    const { latitude, longitude } = value;
    return `${latitude}, ${longitude}`;
}
