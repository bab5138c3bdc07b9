/**
 * Parts records into those whose every need is met, by the graph or by another record that is kept, and those to reject.
 */
export async function rejectUnmet(store, records) {
    const inGraph = await findNeeded(store, records);
    const rejected = [];
    for (let kept = records;;) {
        const there = new Set(inGraph);
        for (const { changes } of kept) {
            for (const change of changes)
                if (change.kind === "node")
                    there.add(name(change));
        }
        const unmet = (need) => !there.has(name(need));
        const next = kept.filter(({ needs }) => !needs.some(unmet));
        // A record that goes may have been what another one needed.
        if (next.length === kept.length)
            return { kept, rejected };
        for (const { file, line, needs, row = null } of kept) {
            const faults = needs.filter(unmet).map(({ label, key, column }) => ({
                column,
                value: key,
                reason: `there is no ${label} with this key, in the graph or in the file`,
            }));
            if (faults.length > 0)
                rejected.push({ kind: "rejected", file, line, faults, row });
        }
        kept = next;
    }
}
async function findNeeded(store, records) {
    const keys = new Map();
    for (const { needs } of records) {
        for (const { label, key } of needs)
            keys.set(label, (keys.get(label) ?? new Set()).add(key));
    }
    const found = new Set();
    for (const [label, wanted] of keys) {
        for (const key of (await store.readNodes(label, wanted)).keys())
            found.add(name({ label, key }));
    }
    return found;
}
function name({ label, key }) {
    return `${label} ${key}`;
}
