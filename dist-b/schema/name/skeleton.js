import { isFeature } from "./feature-words.js";
const merged = { g: "k", z: "d", x: "h" };
/** Below so many consonants, names that have nothing to do with each other have the same: the sound stands for them. */
const least = 3;
/** The skeleton of a sound key. */
export function skeletonOf(sound) {
    const words = sound.split(" ").filter((word) => !isFeature(word));
    const sounded = words.flatMap((word) => consonantsOf(withoutAffixes(word)));
    const beats = sounded.filter(({ consonant, before }, index) => {
        const previous = sounded[index - 1];
        return consonant !== "" && (before !== "" || previous?.consonant !== consonant);
    });
    if (beats.length < least)
        return { skeleton: sound, vowels: "" };
    const opening = beats[0]?.before ? "a" : "";
    const consonants = beats.map(({ consonant }) => consonant).join("");
    return {
        skeleton: opening + consonants + ending(sounded.at(-1)),
        vowels: beats.map(({ isFirst, before }) => (isFirst ? vowelOf(before) : ".")).join(""),
    };
}
/** The pattern of the vowels that agree with these. */
export function agreeingVowels(vowels) {
    return vowels.replace(/[au]/g, "[$&.]");
}
function consonantsOf(word) {
    let isFirst = true;
    // A y that opens a word is a consonant, any other one a glide between vowels.
    return Array.from(word.matchAll(/(?<!^)([auey]*)([^auey]?)|^([aue]*)([^aue]?)/g), (match) => {
        const before = match[1] ?? match[3] ?? "";
        const letter = match[2] ?? match[4] ?? "";
        const beat = { before, consonant: merged[letter] ?? letter, isFirst };
        if (before !== "")
            isFirst = false;
        return beat;
    }).filter(({ before, consonant }) => before !== "" || consonant !== "");
}
/** An article written together with its word, and the -t that an ending in -a(h) has in a construct. */
function withoutAffixes(word) {
    return word.replace(/^al(?=[^auey]..)/, "").replace(/(?<=..a)t$/, "");
}
function vowelOf(vowels) {
    const heard = new Set(vowels.replaceAll("y", "a"));
    return heard.size === 1 && !heard.has("e") ? [...heard].join("") : ".";
}
/** Endings are written in every script and tell names apart: Latif, Latifa, Latifiyah. */
function ending(last) {
    const vowels = last?.consonant === "" ? last.before : "";
    return ["y", "u", "a"].find((vowel) => vowels.includes(vowel)) ?? "";
}
