import { filterLabel } from "../filter/filter-label.js";
import { isRolledUp, pathOf } from "../filter/roll-up.js";
const strengths = { key: 3, name: 2, space: 1 };
/** The anchor of a filter, if it has one: of several the strongest, of those the nearest. */
export function findAnchor(filter) {
    let best;
    const rollUp = isRolledUp(filter);
    for (const [name, input] of filter.entries()) {
        if (input.isNull())
            continue;
        for (const anchor of anchorsOf(name, input, rollUp)) {
            if (!best ||
                anchor.strength > best.strength ||
                (anchor.strength === best.strength && isNearer(anchor, best))) {
                best = anchor;
            }
        }
    }
    return best;
}
function isNearer(anchor, other) {
    return anchor.steps.length < other.steps.length;
}
function anchorsOf(name, input, rollUp) {
    const mapping = input.graph;
    switch (mapping?.kind) {
        case undefined:
            return name === "AND" ? input.items().flatMap((part) => findAnchor(part) ?? []) : [];
        case "property":
            return mapping.property === "key" && isExact(input) ? [{ strength: strengths.key, steps: [] }] : [];
        case "id":
            return [{ strength: strengths.key, steps: [] }];
        case "name":
            return isExact(input) ? [{ strength: strengths.name, steps: [], name: input }] : [];
        case "near":
        case "within":
            return [{ strength: strengths.space, steps: [] }];
        case "reached":
            return behind(pathOf(mapping, rollUp), input);
        case "relation":
            return input.entries().flatMap(([quantifier, filter]) => {
                return quantifier === "some" && !filter.isNull() ? behind(mapping.path, filter) : [];
            });
        case "flag":
        case "rollUp":
            return [];
    }
}
function behind(path, filter) {
    const anchor = findAnchor(filter);
    if (!anchor)
        return [];
    const step = { path, label: filterLabel(filter.type), filter };
    return [{ ...anchor, steps: [step, ...anchor.steps] }];
}
/** Is the one test that of being one of some values? */
function isExact(input) {
    const [first, ...others] = input.entries();
    return others.length === 0 && first !== undefined && ["eq", "in"].includes(first[0]) && !first[1].isNull();
}
