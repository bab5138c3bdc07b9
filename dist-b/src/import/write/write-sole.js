import { closerPlace } from "./closer-place.js";
import { statementOf } from "./statement.js";
/**
 * Brings relationships of one kind up to date of which a node has at most one, at the end `oneAt`. They are part of that
 * node's record, and only those count that come with the record that holds; but of places around a place, the closest. A
 * node that this transaction made has none yet that would have to be read. Returns what became of each.
 */
export async function writeSole(store, kind, oneAt, changes, { recorders, revisions, touched, made }) {
    const there = await readSole(store, kind, oneAt, changes, recorders);
    const now = new Map();
    const gone = [];
    const fates = [];
    for (const change of changes) {
        const owner = change[oneAt];
        const isOurs = recorders.holds(owner, change.recordedBy);
        if (kind.type !== "PART_OF" && !isOurs) {
            fates.push("unchanged");
            continue;
        }
        const statement = statementOf(change);
        const said = now.get(owner.key);
        const old = said ? { ...said, kind } : there.get(owner.key);
        if (old && isSame(old, change)) {
            if (!said)
                fates.push("unchanged");
            continue;
        }
        if (old && kind.type === "PART_OF" && !(await isCloser(store, now, old, change, isOurs))) {
            fates.push("unchanged");
            continue;
        }
        if (!said)
            fates.push(old ? "updated" : "created");
        if (!said && old)
            gone.push(old);
        revisions.addStatement(change, undefined, statement, recorders);
        now.set(owner.key, statement);
    }
    const created = [...now.values()];
    revisions.addGone(gone, recorders);
    await store.removeRelationships(gone);
    await store.createRelationships(kind, created);
    made.addEdges(kind, created);
    touched.addEdges([...gone, ...created.map((statement) => ({ ...statement, kind }))]);
    return fates;
}
async function readSole(store, { type }, oneAt, changes, recorders) {
    const there = new Map();
    const owners = changes.map((change) => change[oneAt]).filter((node) => !recorders.isNew(node));
    const [first] = owners;
    if (first === undefined)
        return there;
    const keys = [...new Set(owners.map(({ key }) => key))];
    for (const edge of await store.readAround(first.label, keys, [type], oneAt))
        there.set(edge[oneAt], edge);
    return there;
}
function isSame({ kind, from, to }, change) {
    return (kind.from === change.from.label &&
        kind.to === change.to.label &&
        from === change.from.key &&
        to === change.to.key);
}
/** Does a place around a place take the place of the one before? Of two that are in neither, the record's own does. */
async function isCloser(store, now, old, change, isOurs) {
    const readAround = async (places) => {
        const there = places.filter((place) => !now.has(place));
        const edges = await store.readAround("Place", there, ["PART_OF"], "from");
        return [...edges.map(({ to }) => to), ...places.flatMap((place) => now.get(place)?.to ?? [])];
    };
    const closer = await closerPlace(readAround, old.to, change.to.key);
    return closer === undefined ? isOurs : closer === change.to.key;
}
