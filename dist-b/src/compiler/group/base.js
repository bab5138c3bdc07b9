import Cypher from "@neo4j/cypher-builder";
import { matchNodes } from "../match/nodes.js";
import { matchWalk, walk } from "../path/walk.js";
import { bindTold } from "../view/told.js";
/** Matches the members of groups that meet a filter. */
export function matchBase(compilation, of, filter) {
    const members = matchNodes(compilation, of, filter);
    const { node: member, told } = members;
    const found = () => {
        const clause = members.match(undefined);
        const once = members.repeats
            ? new Cypher.With(member, ...(told?.filters ? [told.variable] : [])).distinct()
            : undefined;
        return Cypher.utils.concat(clause, once, told?.filters ? undefined : bindTold(told));
    };
    const { view } = compilation;
    const property = (name) => view.property(member, of, name);
    if (of === "Event") {
        return {
            member,
            property,
            eventProperty: property,
            event: () => member,
            anyEvent: () => member,
            viaEvent: (path) => ({ from: member, path }),
            match: found,
            variables: () => [member],
            carried: () => [member, ...tellerOf(told)],
        };
    }
    const about = walk(view, member, [{ type: "ABOUT", direction: "OUT" }]);
    let used = false;
    let needed = false;
    const anyEvent = () => {
        used = true;
        return about.node;
    };
    const event = () => {
        needed = true;
        return anyEvent();
    };
    const toldOfEvent = view.tell(about.node, "Event");
    const matchEvents = () => Cypher.utils.concat(needed ? matchWalk(about) : matchWalk(about).optional(), bindTold(toldOfEvent));
    return {
        member,
        property,
        eventProperty: (name) => view.property(event(), "Event", name),
        event,
        anyEvent,
        viaEvent: (path) => path[0]?.type === "ABOUT" ? { from: event(), path: path.slice(1) } : { from: member, path },
        match: () => (used ? Cypher.utils.concat(found(), matchEvents()) : found()),
        variables: () => (used ? [member, about.node] : [member]),
        carried: () => (used ? [member, about.node, ...tellerOf(toldOfEvent)] : [member]),
    };
}
function tellerOf(told) {
    return told && told.asks > 0 ? [told.variable] : [];
}
