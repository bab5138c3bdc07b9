import { featureWord } from "./feature-words.js";
import { foldName } from "./fold.js";
import { soundOf } from "./sound.js";
/** More tell nothing more. */
const most = 16;
/** English words that are in every title. */
const common = new Set("a an and are as at by for from in into is it of on or that the to was were with".split(" "));
/** The words of a text that say what is looked for: without articles and what is in every title, unless there is nothing else. */
export function searchWords(text) {
    const written = new Map(text.split(/\s+/).map((part) => [foldName(part), plain(part)]));
    const folded = foldName(text).split(" ").filter(Boolean);
    const telling = folded.filter((word) => !common.has(word));
    return [...new Set(telling.length > 0 ? telling : folded)].slice(0, most).map((word) => ({
        written: written.get(word) ?? word,
        folded: word,
        sound: featureWord(word) ?? soundOf(word),
    }));
}
function plain(part) {
    return part.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
