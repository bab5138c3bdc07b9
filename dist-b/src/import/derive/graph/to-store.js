import { orderedValues } from "../../write/columns.js";
import { pointNearCities } from "../rules/nearby.js";
import { none } from "./edges.js";
import { aboutShape, eventShape, versionShape } from "./shapes.js";
/** What should lie in the graph of a derived event. */
export function toStore(derived, cities) {
    const { today, knownOn, settledOn, placedAt } = derived;
    const { placeKey } = today.version;
    const near = pointNearCities(today.version);
    return {
        values: orderedValues(eventShape, { ...shown(today), knownOn, settledOn }),
        abouts: aboutsOf(derived),
        edges: new Map([
            ["AT", edgesTo(placeKey !== null && placedAt.has(placeKey) ? [placeKey] : [])],
            ["PLACED_AT", placedAt],
            ["NEAR", near === null ? none : cities(near)],
            ["HELD_RESPONSIBLE_FOR", edgesTo(today.responsibility.held)],
        ]),
        versions: derived.past.map(versionOf),
    };
}
function shown({ version, responsibility: { status } }) {
    return { ...version, responsibility: status };
}
function versionOf({ from, until, ...state }) {
    const { basis } = state.responsibility;
    return orderedValues(versionShape, { ...shown(state), from, until, basis });
}
function aboutsOf({ standings, today }) {
    const basis = new Set(today.responsibility.basis);
    return new Map([...standings].map(([claim, standing]) => [
        claim,
        orderedValues(aboutShape, { ...standing, counts: basis.has(claim) }),
    ]));
}
function edgesTo(keys) {
    return new Map(keys.map((key) => [key, null]));
}
