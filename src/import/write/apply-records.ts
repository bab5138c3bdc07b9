import { Outcome } from "../outcome.ts";
import type { Mapped, Rejected } from "../record.ts";
import type { Batch } from "./batch.ts";
import { type Groups, groupChanges } from "./groups.ts";
import { Made } from "./made.ts";
import { Mentions } from "./mentions.ts";
import { rejectUnmet } from "./missing.ts";
import { passOn } from "./pass-on.ts";
import { Recorders } from "./recorders.ts";
import { removeOrphans } from "./remove-orphans.ts";
import { Revisions } from "./revisions.ts";
import { soleEnd } from "./statement.ts";
import type { Store } from "./store/store.ts";
import { takeBack } from "./take-back.ts";
import { Touched } from "./touched.ts";
import { WholeRecords } from "./whole-records.ts";
import { writeNodes } from "./write-nodes.ts";
import { writeRelationships } from "./write-relationships.ts";
import { writeSole } from "./write-sole.ts";

/** What came of a batch. */
export interface Applied {
  readonly outcome: Outcome;
  readonly rejected: readonly Rejected[];
  /** For whatever is derived from what the batch touched. */
  readonly touched: Touched;
  readonly made: Made;
}

/** Brings a store up to date by records: all that they say is there, and what their reports no longer say is not. */
export async function applyRecords(
  store: Store,
  records: readonly Mapped[],
  release: string | undefined,
): Promise<Applied> {
  const { kept, rejected } = await rejectUnmet(store, records);
  const changes = kept.flatMap((record) => record.changes);
  const { nodes, relationships } = groupChanges(changes);
  const whole = new WholeRecords(kept);
  const recorders = new Recorders();
  const batch: Batch = {
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

async function writeAllNodes(store: Store, groups: Groups["nodes"], batch: Batch): Promise<void> {
  const { outcome, touched, made, recorders } = batch;
  for (const { label, changes } of groups) {
    const written = await writeNodes(store, label, changes, batch);
    recorders.add(label, written);
    const passedOn: string[] = [];
    for (const [key, node] of written) {
      const { fate, record, before } = node;
      outcome.count(label, fate, 1);
      touched.addWritten({ label, key }, node);
      if (fate === "created") made.addNode({ label, key }, record.values);
      if (before && before.record.recordedBy !== record.recordedBy) passedOn.push(key);
    }
    touched.addEdges(await passOn(store, label, passedOn));
  }
}

async function writeAllRelationships(
  store: Store,
  groups: Groups["relationships"],
  batch: Batch,
): Promise<void> {
  for (const { kind, changes } of groups) {
    const oneAt = soleEnd(kind.type);
    const fates = oneAt
      ? await writeSole(store, kind, oneAt, changes, batch)
      : await writeRelationships(store, kind, changes, batch);
    for (const fate of fates) batch.outcome.count(kind.type, fate, 1);
  }
}

/** Takes back what reports said before that come again. A new report has said nothing before. */
async function takeBackOld(store: Store, batch: Batch): Promise<void> {
  const { outcome, touched, revisions, recorders, whole } = batch;
  const reports = whole.reports.filter((key) => !recorders.isNew({ label: "Report", key }));
  if (reports.length === 0) return;
  const { gone, restated, by } = await takeBack(store, reports, whole, recorders);
  revisions.addGone([...gone, ...restated], recorders, by);
  await revisions.keep(store);
  const orphans = await removeOrphans(store, gone, reports, recorders);
  for (const edge of restated) outcome.count(edge.kind.type, "updated", 1);
  for (const edge of [...gone, ...orphans.edges]) outcome.count(edge.kind.type, "removed", 1);
  for (const { label } of orphans.nodes) outcome.count(label, "removed", 1);
  touched.addEdges([...gone, ...restated, ...orphans.edges]);
  touched.remove(orphans.nodes);
}
