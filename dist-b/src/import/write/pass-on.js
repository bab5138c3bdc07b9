import { ownerOfEdge, typesPartOf } from "./ownership.js";
/**
 * Takes from nodes whose record is another's from now on what came with the record before, such as a claim's relay and
 * events. Those of the record that holds are written after. Returns what was taken.
 */
export async function passOn(store, label, keys) {
    const types = typesPartOf(label);
    if (keys.length === 0 || types.length === 0)
        return [];
    const passed = new Set(keys);
    const given = await store.readAround(label, keys, types);
    const theirs = given.filter((edge) => {
        const owner = ownerOfEdge(edge);
        return owner?.label === label && passed.has(owner.key);
    });
    await store.removeRelationships(theirs);
    return theirs;
}
