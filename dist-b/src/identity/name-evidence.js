import { agreeingVowels } from "../../schema/name/skeleton.js";
import { Pairs } from "./evidence.js";
const levels = [
    { part: 1, weight: 0.75, why: (a) => `both are called "${a}"` },
    { part: 2, weight: 0.6, why: (a, b) => `"${a}" sounds like "${b}"` },
    { part: 3, weight: 0.4, why: (a, b) => `"${a}" and "${b}" have the same consonants` },
];
const undecided = "NOT EXISTS { (one)-[:SAME_AS]->(other) }";
/** Pairs of things of a label whose names speak for their being the same. The indexes on names find them. */
export async function pairsByName(database, label) {
    const pairs = new Pairs();
    for (const { one, other, names } of await alike(database, label)) {
        const evidence = nameEvidence(names);
        if (evidence.length > 0)
            pairs.add(one, other, ...evidence);
    }
    // Towns of one beginning are many.
    if (label === "Place")
        return pairs;
    for (const [one, other, name, letters] of await initials(database, label)) {
        pairs.add(one, other, {
            weight: letters.length > 2 ? 0.5 : 0.35,
            why: `"${letters}" is short for "${name}"`,
        });
    }
    for (const [one, other, short, long] of await beginnings(database, label)) {
        pairs.add(one, other, { weight: 0.4, why: `"${long}" begins with "${short}"` });
    }
    return pairs;
}
/** What names with the same skeleton say: the closest of them, and whether several are shared. */
function nameEvidence(names) {
    const agreeing = names.filter(({ own, other }) => new RegExp(`^(?:${agreeingVowels(own[4] ?? "")})$`).test(other[4] ?? ""));
    for (const { part, weight, why } of levels) {
        const found = agreeing.filter(({ own, other }) => own[part] === other[part]);
        const [first] = found;
        if (first === undefined)
            continue;
        const shared = new Set(found.map(({ own }) => own[part])).size;
        const more = shared > 1 ? [{ weight: 0.4, why: `${shared} names are shared so` }] : [];
        return [{ weight, why: why(first.own[0] ?? "", first.other[0] ?? "") }, ...more];
    }
    return [];
}
async function alike(database, label) {
    const keys = (alias) => `[${["name", "folded", "sound", "skeleton", "vowels"].map((key) => `${alias}.${key}`).join(", ")}]`;
    const nearby = `AND one.countryCode = other.countryCode
  AND coalesce(point.distance(one.location, other.location) < 20000, true)`;
    const text = `MATCH (own:Alias)-[:ALIAS_OF]->(one:${label})
MATCH (foreign:Alias {skeleton: own.skeleton})-[:ALIAS_OF]->(other:${label})
WHERE one.key < other.key AND ${undecided}
  ${label === "Place" ? nearby : ""}
RETURN one.key, other.key, collect([${keys("own")}, ${keys("foreign")}])`;
    const rows = await database.read({ text, parameters: {} });
    return rows.map(([one, other, names]) => ({
        one,
        other,
        names: names.map(([own, other]) => ({ own, other })),
    }));
}
/** Names of several words whose first letters are a name of another thing. */
async function initials(database, label) {
    const text = `MATCH (own:Alias)-[:ALIAS_OF]->(one:${label})
WITH one, own, split(own.folded, " ") AS words
WHERE size(words) > 1
WITH one, own, reduce(letters = "", word IN words | letters + left(word, 1)) AS letters
MATCH (foreign:Alias {folded: letters})-[:ALIAS_OF]->(other:${label})
WHERE one <> other AND ${undecided}
WITH one, other, min(own.name) AS name, min(foreign.name) AS short
RETURN one.key, other.key, name, short`;
    return (await database.read({ text, parameters: {} }));
}
/** Names of several words that another thing's name begins with, and goes on after. */
async function beginnings(database, label) {
    const text = `MATCH (own:Alias)-[:ALIAS_OF]->(one:${label})
WHERE own.folded CONTAINS " "
MATCH (foreign:Alias) WHERE foreign.folded STARTS WITH own.folded + " "
MATCH (foreign)-[:ALIAS_OF]->(other:${label})
WHERE one <> other AND ${undecided}
WITH one, other, min(own.name) AS short, min(foreign.name) AS long
RETURN one.key, other.key, short, long`;
    return (await database.read({ text, parameters: {} }));
}
