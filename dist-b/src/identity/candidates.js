import { contextEvidence } from "./context-evidence.js";
import { scoreOf } from "./evidence.js";
import { pairsByName } from "./name-evidence.js";
/**
 * Pairs of things of a label that are probably the same, the most probable first: by names that come close, and then by
 * what they are linked to. Those of which that was decided are left out.
 */
export async function findCandidates(database, label, least) {
    const pairs = (await pairsByName(database, label)).all;
    const names = await namesOf(database, label, pairs.flatMap(({ one, other }) => [one, other]));
    const thing = (key) => ({ label, key, name: names.get(key) ?? key });
    const candidates = [];
    for (const pair of pairs) {
        const evidence = [...pair.evidence, ...(await contextEvidence(database, label, pair))];
        const score = scoreOf(evidence);
        if (score < least)
            continue;
        const why = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ why }) => why);
        candidates.push({ score, one: thing(pair.one), other: thing(pair.other), why });
    }
    return candidates.sort((a, b) => b.score - a.score || (a.one.key < b.one.key ? -1 : 1));
}
async function namesOf(database, label, keys) {
    const text = `UNWIND $keys AS key
MATCH (thing:${label} {key: key})
RETURN key, thing.name`;
    const rows = await database.read({ text, parameters: { keys: [...new Set(keys)] } });
    return new Map(rows);
}
