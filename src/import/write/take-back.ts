import { isStated } from "../change/change.ts";
import type { NodeLabel } from "../change/nodes.ts";
import { alwaysKnown } from "../mapping/known-on.ts";
import { ownerOfEdge, typesPartOf } from "./ownership.ts";
import type { Recorders } from "./recorders.ts";
import { daysOf } from "./report-days.ts";
import { knownFrom } from "./statement.ts";
import type { Edge, Store } from "./store/store.ts";
import { edgeName, type WholeRecords } from "./whole-records.ts";

/** What reports no longer say. */
export interface TakenBack {
  /** Gone from the graph. */
  readonly gone: readonly Edge[];
  /** Still stated by others. */
  readonly restated: readonly Edge[];
  /** Who said so, of both. */
  readonly by: (edge: Edge) => readonly string[];
}

/**
 * Takes back what `reports` said before and their records in `whole` do not say: their statements, unless another report
 * makes them, and what was part of the records that are theirs.
 */
export async function takeBack(
  store: Store,
  reports: readonly string[],
  whole: WholeRecords,
  recorders: Recorders,
): Promise<TakenBack> {
  const said = new Map<string, readonly string[]>();
  const gone: Edge[] = [];
  const reduced: Edge[] = [];
  for (const edge of await saidBefore(store, reports)) {
    const sayers = sayersOf(edge, whole, recorders).filter((report) => whole.dropsEdge(report, edge));
    if (sayers.length === 0) continue;
    said.set(edgeName(edge), sayers);
    const left = edge.reports.filter((report) => !sayers.includes(report));
    // What a gazetteer tells, too, has no report.
    if (left.length > 0 || edge.knownOn === alwaysKnown) reduced.push({ ...edge, reports: left });
    else gone.push(edge);
  }
  const days = await daysOf(store, new Set(reduced.flatMap((edge) => edge.reports)));
  const restated = reduced.map((edge) => ({ ...edge, knownOn: knownFrom(edge, days) }));
  await store.restate(restated);
  await store.removeRelationships(gone);
  return { gone, restated, by: (edge) => said.get(edgeName(edge)) ?? [] };
}

/** All that may be these reports': what lies around them, their events and their claims, and statements on other things. */
async function saidBefore(store: Store, reports: readonly string[]): Promise<readonly Edge[]> {
  const told = await store.readAround("Report", reports, ["REPORTS", "CARRIES", "PUBLISHED"]);
  const at = (label: NodeLabel) => [
    ...new Set(told.filter(({ kind }) => kind.to === label).map(({ to }) => to)),
  ];
  const events = await store.readAround("Event", at("Event"), [
    "REPORTS",
    "TARGETS",
    "INVOLVED_IN",
    "PART_OF_SERIES",
  ]);
  const claims = await store.readAround("Claim", at("Claim"), typesPartOf("Claim"));
  const others = await store.readStatedBy(reports, ["ALIAS_OF", "MEMBER_OF", "AFFILIATED_WITH", "LINKED_TO"]);
  const all = [...told, ...events, ...claims, ...others];
  return [...new Map(all.map((edge) => [edgeName(edge), edge])).values()];
}

/**
 * The reports that a relationship is there for: those that state it, or the one of whose record it is part, if that one
 * still has a record of the node.
 */
function sayersOf(edge: Edge, whole: WholeRecords, recorders: Recorders): readonly string[] {
  if (isStated(edge.kind.type)) return edge.reports;
  const owner = ownerOfEdge(edge);
  const recorder = owner && recorders.of(owner)?.record.recordedBy;
  return owner && recorder && !whole.dropsNode(recorder, owner) ? [recorder] : [];
}
