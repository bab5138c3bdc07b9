import { Outcome } from "../outcome.js";
import { groupChanges } from "./groups.js";
import { Made } from "./made.js";
import { Mentions } from "./mentions.js";
import { rejectUnmet } from "./missing.js";
import { passOn } from "./pass-on.js";
import { Recorders } from "./recorders.js";
import { removeOrphans } from "./remove-orphans.js";
import { Revisions } from "./revisions.js";
import { soleEnd } from "./statement.js";
import { takeBack } from "./take-back.js";
import { Touched } from "./touched.js";
import { WholeRecords } from "./whole-records.js";
import { writeNodes } from "./write-nodes.js";
import { writeRelationships } from "./write-relationships.js";
import { writeSole } from "./write-sole.js";
/** Brings a store up to date by records: all that they say is there, and what their reports no longer say is not. */
export async function applyRecords(store, records, release) {
    const { kept, rejected } = await rejectUnmet(store, records);
    const changes = kept.flatMap((record) => record.changes);
    const { nodes, relationships } = groupChanges(changes);
    const whole = new WholeRecords(kept);
    const recorders = new Recorders();
    const batch = {
        outcome: new Outcome(),
        touched: new Touched(recorders),
        made: new Made(),
        mentions: new Mentions(changes),
        revisions: new Revisions(whole, release),
        whole,
        recorders,
    };
    await writeAllNodes(store, nodes, batch);
    await writeAllRelationships(store, relationships, batch);
    await batch.mentions.write(store, (node) => batch.recorders.isWritten(node));
    await takeBackOld(store, batch);
    const { outcome, touched, made } = batch;
    return { outcome, rejected, touched, made };
}
async function writeAllNodes(store, groups, batch) {
    const { outcome, touched, made, recorders } = batch;
    for (const { label, changes } of groups) {
        const written = await writeNodes(store, label, changes, batch);
        recorders.add(label, written);
        const passedOn = [];
        for (const [key, node] of written) {
            const { fate, record, before } = node;
            outcome.count(label, fate, 1);
            touched.addWritten({ label, key }, node);
            if (fate === "created")
                made.addNode({ label, key }, record.values);
            if (before && before.record.recordedBy !== record.recordedBy)
                passedOn.push(key);
        }
        touched.addEdges(await passOn(store, label, passedOn));
    }
}
async function writeAllRelationships(store, groups, batch) {
    for (const { kind, changes } of groups) {
        const oneAt = soleEnd(kind.type);
        const fates = oneAt
            ? await writeSole(store, kind, oneAt, changes, batch)
            : await writeRelationships(store, kind, changes, batch);
        for (const fate of fates)
            batch.outcome.count(kind.type, fate, 1);
    }
}
/** Takes back what reports said before that come again. A new report has said nothing before. */
async function takeBackOld(store, batch) {
    const { outcome, touched, revisions, recorders, whole } = batch;
    const reports = whole.reports.filter((key) => !recorders.isNew({ label: "Report", key }));
    if (reports.length === 0)
        return;
    const { gone, restated, by } = await takeBack(store, reports, whole, recorders);
    revisions.addGone([...gone, ...restated], recorders, by);
    await revisions.keep(store);
    const orphans = await removeOrphans(store, gone, reports, recorders);
    for (const edge of restated)
        outcome.count(edge.kind.type, "updated", 1);
    for (const edge of [...gone, ...orphans.edges])
        outcome.count(edge.kind.type, "removed", 1);
    for (const { label } of orphans.nodes)
        outcome.count(label, "removed", 1);
    touched.addEdges([...gone, ...restated, ...orphans.edges]);
    touched.remove(orphans.nodes);
}
