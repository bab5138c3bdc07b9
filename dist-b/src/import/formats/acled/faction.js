import { slug } from "../data-set/slug.js";
import { unsaid } from "../data-set/unsaid.js";
/** Key of the faction that an actor is: ACLED numbers none, and writes each under one name. */
export function factionKey({ name }) {
    return `acled:${slug(name)}`;
}
/** The faction that an actor is. ACLED writes a group's acronym before its name: each of them is a name of it. */
export function factionOf(actor) {
    const { name, kind } = actor;
    const [, acronym, words] = /^([^\s:]+): (.+)$/.exec(name) ?? [];
    const names = acronym === undefined || words === undefined
        ? []
        : [
            [name, "NAME"],
            [words, "NAME"],
            [acronym, "ACRONYM"],
        ];
    const aliases = names.map(([name, kind]) => ({ name, kind, language: null, givenBy: null }));
    return { ...unsaid.faction, key: factionKey(actor), name, kind, aliases };
}
