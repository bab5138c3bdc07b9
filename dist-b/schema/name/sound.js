import anyAscii from "any-ascii";
import { arabicSound } from "./arabic-sounds.js";
import { withoutArticles } from "./articles.js";
import { featureWord } from "./feature-words.js";
import { latinSound } from "./latin-sounds.js";
const arabic = /\p{Script=Arabic}/u;
/** Below so many letters, a sound tells nothing: `AAH` is an acronym and no sigh. */
const least = 3;
/**
 * What a folded name sounds like, in one alphabet for all scripts: consonants, of which `c` is sh or ch, `x` kh; `a` for
 * every front vowel, `u` for every back one, `e` for one that its script leaves open. Words stay apart, articles go, and
 * the word for the sort of place comes last.
 */
export function soundOf(folded) {
    const words = folded.split(" ").filter((word, index) => index === 0 || word !== "of");
    const features = words.flatMap((word) => featureWord(word) ?? []);
    const proper = words.filter((word) => !featureWord(word));
    if (proper.length === 0)
        return folded;
    const sounds = withoutArticles(proper.flatMap(inLatin)).map(wordSound).filter(Boolean);
    if (sounds.join("").length < least)
        return folded;
    return [...sounds, ...new Set(features)].join(" ");
}
/** Words of other scripts but Arabic, letter by letter in Latin ones; nothing changes for a word in those. */
function inLatin(word) {
    if (arabic.test(word))
        return [word];
    const latin = anyAscii(word).toLowerCase();
    return latin
        .replace(/[^a-z0-9 ]/g, "")
        .split(" ")
        .filter(Boolean);
}
function wordSound(word) {
    if (arabic.test(word))
        return arabicSound(word).replace(/(.)\1+/g, "$1");
    return compounds(ordinal(word)).split(" ").map(latinSound).join(" ");
}
/** `30th Brigade` is Brigade 30. */
function ordinal(word) {
    return word.replace(/^(\d+)(st|nd|rd|th)$/, "$1");
}
/** Takes apart what the article has grown together: `Abdulrahman`, `Abdel` Rahman, `Abolfazl`, `Salahuddin`. */
function compounds(word) {
    return word
        .replace(/^abd[aeiou]l(?=[^aeiouyl]|$)/, "abd ")
        .replace(/^ab(o|u|ou)l(?=[^aeiouyl]|$)/, "abu ")
        .replace(/(?<=..)[aeou][dl]?d(?=(i|ee)ne?$)/, " d")
        .trim();
}
