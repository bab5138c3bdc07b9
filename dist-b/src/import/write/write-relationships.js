import { fateOf } from "./fate.js";
import { ownerOf } from "./ownership.js";
import { readReportDays } from "./report-days.js";
import { nameOf, stateAgain, statementOf } from "./statement.js";
/**
 * Brings relationships of one kind up to date. Those that are part of a node's record count only if that record holds. A
 * node that this transaction made has none yet that would have to be read. Returns what became of each.
 */
export async function writeRelationships(store, kind, changes, { recorders, revisions, touched, made }) {
    const holding = changes.filter((change) => {
        const owner = ownerOf(change);
        return owner === undefined || recorders.holds(owner, change.recordedBy);
    });
    const before = await readStatements(store, kind, holding, recorders);
    const stated = holding.map(statementOf);
    const days = await readReportDays(store, before, stated);
    const after = new Map();
    holding.forEach((change, index) => {
        const statement = stated[index];
        const name = nameOf(statement);
        revisions.addStatement(change, before.get(name), statement, recorders);
        after.set(name, stateAgain(after.get(name) ?? before.get(name), statement, days));
    });
    const created = [];
    const updated = [];
    const fates = [...after].map(([name, statement]) => {
        const fate = fateOf(before.get(name), statement);
        if (fate === "created")
            created.push(statement);
        if (fate === "updated")
            updated.push(statement);
        return fate;
    });
    await store.createRelationships(kind, created);
    await store.updateRelationships(kind, updated);
    made.addEdges(kind, created);
    touched.addEdges([...created, ...updated].map((statement) => ({ ...statement, kind })));
    const passedOver = Array.from({ length: changes.length - holding.length }, () => "unchanged");
    return [...fates, ...passedOver];
}
async function readStatements(store, kind, changes, recorders) {
    const ends = new Map();
    for (const { from, to } of changes) {
        if (recorders.isNew(from) || recorders.isNew(to))
            continue;
        ends.set(`${from.key} ${to.key}`, { from: from.key, to: to.key });
    }
    const there = await store.readBetween(kind, [...ends.values()]);
    return new Map(there.map((statement) => [nameOf(statement), statement]));
}
