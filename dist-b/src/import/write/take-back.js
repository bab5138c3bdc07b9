import { isStated } from "../change/change.js";
import { alwaysKnown } from "../mapping/known-on.js";
import { ownerOfEdge, typesPartOf } from "./ownership.js";
import { daysOf } from "./report-days.js";
import { knownFrom } from "./statement.js";
import { edgeName } from "./whole-records.js";
/**
 * Takes back what `reports` said before and their records in `whole` do not say: their statements, unless another report
 * makes them, and what was part of the records that are theirs.
 */
export async function takeBack(store, reports, whole, recorders) {
    const said = new Map();
    const gone = [];
    const reduced = [];
    for (const edge of await saidBefore(store, reports)) {
        const sayers = sayersOf(edge, whole, recorders).filter((report) => whole.dropsEdge(report, edge));
        if (sayers.length === 0)
            continue;
        said.set(edgeName(edge), sayers);
        const left = edge.reports.filter((report) => !sayers.includes(report));
        // What a gazetteer tells, too, has no report.
        if (left.length > 0 || edge.knownOn === alwaysKnown)
            reduced.push({ ...edge, reports: left });
        else
            gone.push(edge);
    }
    const days = await daysOf(store, new Set(reduced.flatMap((edge) => edge.reports)));
    const restated = reduced.map((edge) => ({ ...edge, knownOn: knownFrom(edge, days) }));
    await store.restate(restated);
    await store.removeRelationships(gone);
    return { gone, restated, by: (edge) => said.get(edgeName(edge)) ?? [] };
}
/** All that may be these reports': what lies around them, their events and their claims, and statements on other things. */
async function saidBefore(store, reports) {
    const told = await store.readAround("Report", reports, ["REPORTS", "CARRIES", "PUBLISHED"]);
    const at = (label) => [
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
function sayersOf(edge, whole, recorders) {
    if (isStated(edge.kind.type))
        return edge.reports;
    const owner = ownerOfEdge(edge);
    const recorder = owner && recorders.of(owner)?.record.recordedBy;
    return owner && recorder && !whole.dropsNode(recorder, owner) ? [recorder] : [];
}
