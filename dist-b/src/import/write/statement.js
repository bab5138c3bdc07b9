import { relationshipShapes } from "../change/relationships.js";
import { alwaysKnown } from "../mapping/known-on.js";
import { orderedValues } from "./columns.js";
/** The statement that a change makes by itself. */
export function statementOf(change) {
    const { identity, values: shape } = relationshipShapes[change.type];
    const values = orderedValues(shape, change.values);
    return {
        from: change.from.key,
        to: change.to.key,
        identity: identity ? identity.map((name) => values[name] ?? "").join("|") : null,
        reports: change.basis?.reports ?? [],
        knownOn: change.basis?.knownOn ?? null,
        values,
    };
}
/** Has one name for each relationship of a kind. */
export function nameOf({ from, to, identity }) {
    return JSON.stringify([from, to, identity]);
}
/** Reports that make a statement or another, each once. Sorted, so that the order of import leaves no trace. */
export function reportsOf(statement, other) {
    return [...new Set([...statement.reports, ...other.reports])].sort();
}
/** What is stated after it was said again. `days`: from when each of several reports of it counts as known. */
export function stateAgain(there, again, days) {
    if (there === undefined)
        return again;
    const reports = reportsOf(there, again);
    if (there.knownOn === alwaysKnown || again.knownOn === alwaysKnown) {
        return { ...again, reports, knownOn: alwaysKnown };
    }
    if (reports.length === again.reports.length)
        return again;
    return { ...again, reports, knownOn: knownFrom({ reports, knownOn: again.knownOn }, days) };
}
/** Since when a statement is known that several reports make: not from the day before, as that of a report may be corrected. */
export function knownFrom({ reports, knownOn }, days) {
    if (knownOn === alwaysKnown)
        return knownOn;
    const known = reports.map((report) => days.get(report) ?? null).filter((day) => day !== null);
    return known.sort()[0] ?? null;
}
/** Is a node at one end of such a relationship its only one there? */
export function soleEnd(type) {
    const { oneAt } = relationshipShapes[type];
    return oneAt;
}
