import Cypher from "@neo4j/cypher-builder";
import { relationships, } from "../../../schema/graph/relationships.js";
import { shownProperties } from "../../../schema/shown.js";
import { all, asPredicate } from "../boolean.js";
import { ofKinds } from "./today.js";
import { Told } from "./told.js";
/**
 * The graph as it was known at the end of a day. What became known later is not there. An event shows what it has shown
 * since it settled, if it had by then, and else the version of that day; who is held responsible for it is read from the
 * claims known by then and not taken back.
 */
export function asOf(day) {
    const seen = (node) => known(node, day);
    const tellers = new Map();
    const shown = (event, property) => tellers.get(event)?.property(property) ?? shownThen(event, property, day);
    return {
        property: (holder, label, property) => {
            if (label === "Event" && shownProperties.includes(property))
                return shown(holder, property);
            if (label === "Claim" && property === "live")
                return liveThen(holder, day);
            if (label === "Claim" && property === "day")
                return dayThen(holder, day);
            return holder.property(property);
        },
        holds: (label, property) => {
            if (label === "Event")
                return !shownProperties.includes(property);
            return label !== "Claim" || (property !== "live" && property !== "day");
        },
        tell: (node, label) => {
            if (label !== "Event")
                return undefined;
            const told = new Told(onDay(node, day, node, (version) => version));
            tellers.set(node, told);
            return told;
        },
        told: (node) => tellers.get(node),
        seen,
        tells: (node) => toldThen(node, day),
        showsOneself: false,
        path: (path) => path.flatMap(overStatements),
        step: (step) => all([
            stated(step, day),
            standing(step, day, shown),
            ofKinds(step),
            eachKnown(step, day),
            seen(step.to),
        ]),
        wander: (relationship) => all([known(relationship, day), leadsToShown(relationship, day)]),
        edgeType: (kind) => (kind === "AT" ? "PLACED_AT" : kind),
        edgeKind: (type) => (type === "PLACED_AT" ? "AT" : type),
        keepsNearness: false,
    };
}
/** What was always there, such as the places of a gazetteer, has no day. */
function known(node, day) {
    return asPredicate(Cypher.coalesce(Cypher.lte(node.property("knownOn"), day), Cypher.true));
}
function shownThen(event, property, day) {
    return onDay(event, day, event.property(property), (version) => version.property(property));
}
/** What holds of an event since it has settled, and before that of its version of the day. */
function onDay(event, day, today, before) {
    const version = new Cypher.Node();
    const was = new Cypher.Pattern(event).related(new Cypher.Relationship(), { type: "WAS" }).to(version);
    const then = new Cypher.PatternComprehension(was)
        .where(Cypher.and(Cypher.lte(version.property("from"), day), Cypher.gt(version.property("until"), day)))
        .map(before(version));
    const settled = asPredicate(Cypher.coalesce(Cypher.lte(event.property("settledOn"), day), Cypher.true));
    return new Cypher.Case().when(settled).then(today).else(Cypher.head(then));
}
/** Since an event has settled it tells what it shows, and before that its versions do. */
function toldThen(node, day) {
    const settled = Cypher.coalesce(Cypher.lte(node.property("settledOn"), day), Cypher.true);
    const then = Cypher.and(Cypher.lte(node.property("from"), day), Cypher.gt(node.property("until"), day));
    return Cypher.or(Cypher.and(node.hasLabel("Event"), asPredicate(settled)), then);
}
/** A claim is live while it stands for any of its events, or is about none. */
function liveThen(claim, day) {
    const about = (...tests) => {
        const [event, relationship] = [new Cypher.Node(), new Cypher.Relationship()];
        const pattern = new Cypher.Pattern(claim).related(relationship, { type: "ABOUT" }).to(event);
        const where = all([known(event, day), ...tests.map((test) => test(relationship))]);
        return new Cypher.Exists(new Cypher.Match(pattern).where(where));
    };
    return Cypher.or(Cypher.not(about()), about((relationship) => notTakenBack(relationship, day)));
}
/** The day that a claim counts under: that on which it was made, else the earliest of its events. */
function dayThen(claim, day) {
    const event = new Cypher.Node();
    const started = shownThen(event, "startedOn", day);
    const found = new Cypher.Variable();
    const about = new Cypher.Pattern(claim).related(new Cypher.Relationship(), { type: "ABOUT" }).to(event);
    const match = new Cypher.Match(about).where(known(event, day));
    match.with([started, found]).where(Cypher.isNotNull(found)).orderBy([found, "ASC"]).limit(1).return(found);
    return Cypher.coalesce(claim.property("claimedOn"), Cypher.head(new Cypher.Collect(match)));
}
/** An event is placed where any account places it: an edge leads to the place that it shows. */
function leadsToShown(edge, day) {
    const [event, place] = [new Cypher.Node(), new Cypher.Node()];
    const ends = ["startNode", "endNode"].map((end) => new Cypher.List([new Cypher.Function(end, [edge])]));
    const isShown = Cypher.eq(shownThen(event, "placeKey", day), place.property("key"));
    const [from, to] = ends;
    return Cypher.or(Cypher.neq(Cypher.type(edge), new Cypher.Literal("PLACED_AT")), Cypher.any(event, from, Cypher.any(place, to, isShown)));
}
/** What stands for a derived relationship: those that it is derived from, marked by what has to hold of them. */
function overStatements(hop) {
    const { direction } = hop;
    switch (hop.type) {
        case "AT":
            return [{ type: "PLACED_AT", direction, having: { shown: true } }];
        case "HELD_RESPONSIBLE_FOR": {
            const names = { type: "HOLDS_RESPONSIBLE", direction: direction === "OUT" ? "IN" : "OUT" };
            const about = { type: "ABOUT", direction, having: { holds: true } };
            return direction === "OUT" ? [names, about] : [about, names];
        }
        default:
            return [hop];
    }
}
function stated({ hop, relationship }, day) {
    const types = typeof hop.type === "string" ? [hop.type] : hop.type;
    if (!relationship || !types.some((type) => hasDay(relationships[type])))
        return undefined;
    return Cypher.lte(relationship.property("knownOn"), day);
}
function eachKnown({ relationships }, day) {
    const each = new Cypher.Relationship();
    return relationships && Cypher.all(each, relationships, known(each, day));
}
function hasDay({ basis, to }) {
    return basis === "STATED" || (basis === "DERIVED" && to.includes("Place"));
}
/** What has to hold of a step over a relationship that is marked. */
function standing({ hop, from, to, relationship }, day, shown) {
    const [start, end] = hop.direction === "OUT" ? [from, to] : [to, from];
    if (hop.having?.shown)
        return Cypher.eq(shown(start, "placeKey"), end.property("key"));
    if (!relationship)
        return undefined;
    if (hop.having?.live)
        return notTakenBack(relationship, day);
    if (hop.having?.holds)
        return all([isHolding(start), notTakenBack(relationship, day)]);
    if (hop.having?.counts)
        return counting(start, end, relationship, day);
    return undefined;
}
function notTakenBack(about, day) {
    return asPredicate(Cypher.coalesce(Cypher.gt(about.property("takenBackOn"), day), Cypher.true));
}
function isHolding(claim) {
    const stances = ["RESPONSIBILITY", "ATTRIBUTION"].map((stance) => new Cypher.Literal(stance));
    return Cypher.in(claim.property("stance"), new Cypher.List(stances));
}
/** A version keeps which claims its responsibility rested on. */
function counting(claim, event, about, day) {
    const counts = onDay(event, day, about.property("counts"), (version) => Cypher.in(claim.property("key"), version.property("basis")));
    return Cypher.eq(counts, Cypher.true);
}
