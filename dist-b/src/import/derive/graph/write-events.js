import { edgeTypes, none } from "./edges.js";
import { replaceEdges } from "./replace-edges.js";
import { replaceVersions } from "./replace-versions.js";
import { setValues } from "./set-values.js";
/** Writes what differs of events. */
export function writeEvents(transaction, changes) {
    const each = (part) => changes.map(({ event, before, after }) => ({ event, before: part(before), after: part(after) }));
    const values = each((stored) => stored.values).map(({ event, ...change }) => ({ key: event, ...change }));
    setValues(transaction, "Event", values);
    const abouts = each((stored) => stored.abouts).flatMap(({ event, before, after }) => [...after].map(([key, about]) => ({ key, event, before: before.get(key) ?? {}, after: about })));
    setValues(transaction, "ABOUT", abouts);
    for (const type of edgeTypes) {
        replaceEdges(transaction, type, each((stored) => stored.edges.get(type) ?? none));
    }
    replaceVersions(transaction, each((stored) => stored.versions));
}
