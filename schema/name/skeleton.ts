import { isFeature } from "./feature-words.ts";

/** The consonants of a name, and what is certain of the vowels between them. */
export interface Skeleton {
  /**
   * The consonants of a sound key without word boundaries, where some that writers confuse are one, between a mark for a
   * vowel that it begins with and one for its ending.
   */
  readonly skeleton: string;
  /**
   * One mark a consonant: `a` or `u` where the first vowel of a word, which tells Hasan from Husayn, stands before it and
   * is a front or a back one; else `.`, which agrees with any. So do scripts that write no short vowels.
   */
  readonly vowels: string;
}

const merged: Readonly<Record<string, string>> = { g: "k", z: "d", x: "h" };

/** Below so many consonants, names that have nothing to do with each other have the same: the sound stands for them. */
const least = 3;

/** The skeleton of a sound key. */
export function skeletonOf(sound: string): Skeleton {
  const words = sound.split(" ").filter((word) => !isFeature(word));
  const sounded = words.flatMap((word) => consonantsOf(withoutAffixes(word)));
  const beats = sounded.filter(({ consonant, before }, index) => {
    const previous = sounded[index - 1];
    return consonant !== "" && (before !== "" || previous?.consonant !== consonant);
  });
  if (beats.length < least) return { skeleton: sound, vowels: "" };
  const opening = beats[0]?.before ? "a" : "";
  const consonants = beats.map(({ consonant }) => consonant).join("");
  return {
    skeleton: opening + consonants + ending(sounded.at(-1)),
    vowels: beats.map(({ isFirst, before }) => (isFirst ? vowelOf(before) : ".")).join(""),
  };
}

/** The pattern of the vowels that agree with these. */
export function agreeingVowels(vowels: string): string {
  return vowels.replace(/[au]/g, "[$&.]");
}

/** A consonant and the vowels of its word before it; without a consonant, the vowels that end a word. */
interface Beat {
  readonly before: string;
  readonly consonant: string;
  /** Are these the first vowels of the word? */
  readonly isFirst: boolean;
}

function consonantsOf(word: string): Beat[] {
  let isFirst = true;
  // A y that opens a word is a consonant, any other one a glide between vowels.
  return Array.from(word.matchAll(/(?<!^)([auey]*)([^auey]?)|^([aue]*)([^aue]?)/g), (match) => {
    const before = match[1] ?? match[3] ?? "";
    const letter = match[2] ?? match[4] ?? "";
    const beat = { before, consonant: merged[letter] ?? letter, isFirst };
    if (before !== "") isFirst = false;
    return beat;
  }).filter(({ before, consonant }) => before !== "" || consonant !== "");
}

/** An article written together with its word, and the -t that an ending in -a(h) has in a construct. */
function withoutAffixes(word: string): string {
  return word.replace(/^al(?=[^auey]..)/, "").replace(/(?<=..a)t$/, "");
}

function vowelOf(vowels: string): string {
  const heard = new Set(vowels.replaceAll("y", "a"));
  return heard.size === 1 && !heard.has("e") ? [...heard].join("") : ".";
}

/** Endings are written in every script and tell names apart: Latif, Latifa, Latifiyah. */
function ending(last: Beat | undefined): string {
  const vowels = last?.consonant === "" ? last.before : "";
  return ["y", "u", "a"].find((vowel) => vowels.includes(vowel)) ?? "";
}
