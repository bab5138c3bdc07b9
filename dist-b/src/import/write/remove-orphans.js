import { ownerOfEdge, referringTypes } from "./ownership.js";
/** Each label before those that its nodes may be all that is left to refer to. A place stays: where it lies is no news. */
const labels = ["Claim", "Alias", "Report", "Event", "Person", "Faction", "Source"];
/** Labels whose nodes are there because somebody tells of them, whoever recorded them. */
const isTold = new Set(["Claim", "Alias", "Report", "Event"]);
/**
 * Removes the nodes at the ends of relationships that are gone to which nothing refers any more, if one of `reports` recorded
 * them and does so no longer. What others still refer to keeps the record, until another one of it comes.
 */
export async function removeOrphans(store, gone, reports, recorders) {
    const theirs = new Set(reports);
    const nodes = [];
    const edges = [];
    for (const label of labels) {
        const ends = [...gone, ...edges].flatMap(({ kind, from, to }) => [
            ...(kind.from === label ? [from] : []),
            ...(kind.to === label ? [to] : []),
        ]);
        const left = new Set(ends.filter((key) => !recorders.isWritten({ label, key })));
        const states = await store.readNodes(label, left);
        const isTheirs = (key) => theirs.has(states.get(key)?.record.recordedBy ?? "");
        const keys = [...states.keys()].filter((key) => isTold.has(label) || isTheirs(key));
        if (keys.length === 0)
            continue;
        const around = await store.readAround(label, keys, referringTypes);
        const isReferred = (key) => around.some((edge) => isAt(edge, { label, key }) &&
            !isOwn(edge, { label, key }) &&
            (label === "Alias" || !isBareName(edge)));
        const orphans = keys.filter((key) => !isReferred(key));
        await store.releaseNodes(label, keys.filter((key) => isReferred(key) && isTheirs(key)));
        await store.removeNodes(label, orphans);
        for (const key of orphans) {
            nodes.push({ label, key });
            const left = around.filter((edge) => isAt(edge, { label, key }));
            edges.push(...left);
            nodes.push(...(await removeNames(store, left)));
            // What a report recorded that nobody cites any more is nobody's, too.
            theirs.add(key);
        }
    }
    return { nodes, edges };
}
/** A name that no report states, but a data set or gazetteer has, goes with what it names. */
function isBareName({ kind, reports }) {
    return kind.type === "ALIAS_OF" && kind.from === "Alias" && reports.length === 0;
}
async function removeNames(store, edges) {
    const keys = edges.filter(isBareName).map(({ from }) => from);
    await store.removeNodes("Alias", keys);
    return keys.map((key) => ({ label: "Alias", key }));
}
function isOwn(edge, { label, key }) {
    const owner = ownerOfEdge(edge);
    return owner?.label === label && owner.key === key;
}
function isAt({ kind, from, to }, { label, key }) {
    return (kind.from === label && from === key) || (kind.to === label && to === key);
}
