import { nameKeys } from "../../schema/name/keys.js";
import { namedLabels } from "./labels.js";
import { UnclearThing } from "./unclear-thing.js";
/** How many candidates are listed. */
const mostListed = 10;
/**
 * The one thing that is meant by a key or, where that is the key of nothing, by a name as it is written or sounds. Throws
 * UnclearThing where there is none or are several, with those that could be meant.
 */
export async function findThing(database, text, labels = namedLabels) {
    const byKey = await eachLabel(labels, (label) => withKey(database, label, text));
    const found = byKey.length > 0 ? byKey : await eachLabel(labels, (label) => withName(database, label, text));
    const [only, ...others] = found;
    if (only && others.length === 0)
        return only;
    const what = labels.map((label) => label.toLowerCase()).join(", ");
    if (!only)
        throw new UnclearThing(`"${text}" is the key or name of nothing in the graph (${what}).`);
    const listed = found
        .slice(0, mostListed)
        .map(({ label, key, name }) => `${key} (${label.toLowerCase()}, ${name})`);
    throw new UnclearThing(`"${text}" could be several; give the key of one: ${listed.join("; ")}.`);
}
async function eachLabel(labels, find) {
    return (await Promise.all(labels.map(find))).flat();
}
async function withKey(database, label, key) {
    const text = `MATCH (thing:${label} {key: $key}) RETURN thing.key, thing.name`;
    return things(label, await database.read({ text, parameters: { key } }));
}
async function withName(database, label, name) {
    const { folded, sound, skeleton } = nameKeys(name);
    const text = `MATCH (alias:Alias {skeleton: $skeleton})-[:ALIAS_OF]->(thing:${label})
WHERE alias.sound = $sound
WITH thing, min(CASE alias.folded WHEN $folded THEN 0 ELSE 1 END) AS closeness
ORDER BY closeness, thing.key
RETURN thing.key, thing.name, closeness`;
    const rows = await database.read({ text, parameters: { folded, sound, skeleton } });
    return things(label, rows.filter(([, , closeness]) => closeness === rows[0]?.[2]));
}
function things(label, rows) {
    return rows.map(([key, name]) => ({ label, key: String(key), name: String(name) }));
}
