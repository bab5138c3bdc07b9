import { nodeShapes } from "../change/nodes.js";
import { orderedValues } from "./columns.js";
import { fateOf } from "./fate.js";
import { recordAgain } from "./node-record.js";
/** Brings nodes of one label up to date. Returns what became of each, by key. */
export async function writeNodes(store, label, changes, { mentions, revisions, whole }) {
    const states = await store.readNodes(label, new Set(changes.map(({ key }) => key)));
    const written = new Map();
    const created = [];
    const updated = [];
    for (const [key, record] of recordAll(label, changes, states, whole)) {
        const before = states.get(key);
        const mentionedOn = mentions.earliest({ label, key }, before?.mentionedOn ?? null);
        const fate = fateOf(before, { record, mentionedOn });
        const restated = before !== undefined && fateOf(before.record.values, record.values) === "updated";
        written.set(key, { fate, record, before, restated });
        if (fate === "unchanged")
            continue;
        (before === undefined ? created : updated).push({
            key,
            mentionedOn,
            release: revisions.releaseOf({ label, key }),
            ...record,
        });
        if (before !== undefined)
            revisions.addRecord(label, before.record, record);
    }
    await store.createNodes(label, created);
    await store.updateNodes(label, updated);
    return written;
}
/** A record there was, unless its report is here and has it no longer. */
function stillHeld(label, key, record, whole) {
    return record && whole.dropsNode(record.recordedBy, { label, key }) ? undefined : record;
}
/** The record of each node that holds after these changes, by key. */
function recordAll(label, changes, states, whole) {
    const shape = nodeShapes[label];
    const after = new Map();
    for (const { key, recordedBy, recordedOn, values } of changes) {
        const record = { recordedBy, recordedOn, values: orderedValues(shape, values) };
        after.set(key, recordAgain(after.get(key) ?? stillHeld(label, key, states.get(key)?.record, whole), record));
    }
    return after;
}
