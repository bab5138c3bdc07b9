import { slug } from "../data-set/slug.js";
import { unsaid } from "../data-set/unsaid.js";
import { numberOfState } from "./states.js";
/** Whom one-sided violence is aimed at: a class of victims, and no faction. */
export const civilians = "Civilians";
const government = "Government of ";
/** The factions on a side. Several governments are one side by UCDP's number, and stay the factions that each of them is. */
export function factionsOf({ id, name, states }) {
    if (name === civilians)
        return [];
    const names = governmentsOf(name);
    if (names.length === 0)
        return [faction(`ucdp:${id}`, name, "OTHER", `Actor ${id} of UCDP.`)];
    const given = new Set((states ?? "")
        .split(/[;,]/)
        .map(Number)
        .filter((number) => number > 0));
    const known = names.map((name) => numberOfState(name.slice(government.length)));
    // The numbers stand in their own order and not in that of the names: one tells a name that has none only if it is left over.
    const left = [...given].filter((number) => !known.includes(number));
    const isClear = left.length === 1 && known.filter((number) => number === undefined).length === 1;
    return names.map((name, index) => {
        const number = known[index] ?? (isClear ? left[0] : undefined);
        if (number !== undefined)
            return faction(`gw:${number}`, name, "STATE", null);
        return faction(names.length === 1 ? `ucdp:${id}` : `ucdp:${id}:${slug(name)}`, name, "STATE", null);
    });
}
/** A side in a title. Names of alliances can be long lists. */
export function sideTitle(name) {
    const names = governmentsOf(name);
    if (names.length > 1)
        return `Governments of ${listOf(names.map((name) => name.slice(government.length)))}`;
    const members = name.split(/\s*,\s+/);
    if (name === civilians)
        return "civilians";
    return members.length > 3 ? listOf([...members.slice(0, 2), "others"]) : name;
}
function governmentsOf(name) {
    return name.startsWith(government) ? name.split(/\s*,\s*(?=Government of )/) : [];
}
function listOf(names) {
    return [names.slice(0, -1).join(", "), ...names.slice(-1)].join(" and ");
}
function faction(key, name, kind, description) {
    return { ...unsaid.faction, key, name, kind, description };
}
