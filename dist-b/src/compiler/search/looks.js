import Cypher from "@neo4j/cypher-builder";
/** What hits rank as: a name that is meant is always above words, by as much as it is close. */
export const ranks = {
    name: { written: 8, sounding: 7, skeleton: 6, skeletonOfOtherKind: 5 },
    words: { all: 4, beginning: 3, misspelt: 2, some: 1, someMisspelt: 0 },
};
/** Below so many letters, a letter that is wrong makes another word. */
const leastMisspelt = 4;
/**
 * A query for all of the words, the last of them perhaps unfinished. Words hold letters and digits alone, and Lucene's own
 * words are in capitals: nothing in them can be taken for its syntax.
 */
export function strictLook(words) {
    const exact = words.map((word) => anyOf(word, ""));
    const others = exact.slice(0, -1).map((word) => `${word}^0`);
    const last = words.slice(-1).map((word) => `(${anyOf(word, "")} ${anyOf(word, "*")}^0)`);
    return every([...others, ...last]);
}
/** Looks for words that come close, of falling rank. */
export function looseLooks(words) {
    const exact = words.map((word) => anyOf(word, ""));
    const misspelt = words.map((word) => word.folded.length < leastMisspelt ? anyOf(word, "") : anyOf(word, "~1"));
    const { misspelt: wrong, some, someMisspelt } = ranks.words;
    return [
        { query: every(misspelt), rank: wrong },
        ...(words.length > 1
            ? [
                { query: exact.join(" "), rank: some },
                { query: misspelt.join(" "), rank: someMisspelt },
            ]
            : []),
    ];
}
/** The rank of a hit of the strict look by Lucene's score for it: nothing but the last word, as a whole, counts there. */
export function strictRank(score) {
    const { all, beginning } = ranks.words;
    return new Cypher.Case()
        .when(Cypher.gt(score, new Cypher.Literal(0)))
        .then(new Cypher.Literal(all))
        .else(new Cypher.Literal(beginning));
}
/** A word in any of its forms, each followed by a sign of Lucene. */
function anyOf({ written, folded, sound }, sign) {
    return `(${[...new Set([folded, sound, written])].map((form) => form + sign).join(" ")})`;
}
function every(terms) {
    return terms.map((term) => `+${term}`).join(" ");
}
