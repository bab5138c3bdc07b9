import { createEdges, deleteEdges } from "./edges.js";
/** Makes the relationships of one type what they should be; those that are right already stay. */
export function replaceEdges(transaction, type, changes) {
    const gone = changes.flatMap(({ event, before, after }) => without(event, before, after));
    const made = changes.flatMap(({ event, before, after }) => without(event, after, before));
    if (gone.length > 0)
        transaction.send({ text: deleteEdges(type), parameters: { rows: gone } });
    if (made.length > 0)
        transaction.send({ text: createEdges(type), parameters: { rows: made } });
}
function without(event, edges, others) {
    return [...edges]
        .filter(([other, value]) => others.get(other) !== value)
        .map(([other, value]) => ({ event, other, value }));
}
