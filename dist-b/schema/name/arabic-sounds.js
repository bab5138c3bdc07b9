import anyAscii from "any-ascii";
import { latinSound } from "./latin-sounds.js";
/** What the letters of Arabic, Persian and Kurdish sound like, in the letters of a sound key. */
const sounds = {
    ...{
        ب: "b",
        پ: "p",
        ت: "t",
        ث: "t",
        ج: "j",
        چ: "c",
        ح: "h",
        خ: "x",
        د: "d",
        ذ: "d",
        ر: "r",
        ڕ: "r",
        ز: "z",
    },
    ...{
        ژ: "j",
        س: "s",
        ش: "c",
        ص: "s",
        ض: "d",
        ط: "t",
        ظ: "z",
        غ: "g",
        ف: "f",
        ڤ: "w",
        ق: "k",
        ك: "k",
        گ: "g",
    },
    ...{ ل: "l", ڵ: "l", م: "m", ن: "n", ه: "h", ا: "a", ە: "a", ێ: "a", ۆ: "u" },
};
/** What these followed by an h are taken for where Latin letters write both and nothing between: `Ashab`, `Fathi`. */
const withH = { س: "c", ص: "c", ت: "t", ط: "t", د: "d", ض: "d", ك: "x" };
/** Letters before which و and ي stand for w and y: a vowel follows. */
const vowels = "اوي";
/** The sound of a folded word in Arabic letters. Short vowels are not written: a beginning on one is heard as `e`, any vowel. */
export function arabicSound(word) {
    if (word === "الله")
        return "ala";
    const letters = [...word.replace(/(?<=.)الله$|(?<=.)لله$/, "الا")];
    return letters.map((letter, index) => soundAt(letters, letter, index)).join("");
}
function soundAt(letters, letter, index) {
    const isFirst = index === 0;
    const isLast = index === letters.length - 1;
    const next = letters[index + 1] ?? "";
    const isInside = !isFirst && index < letters.length - 2;
    if (isInside && withH[letter] && isH(next))
        return withH[letter];
    // Folding has made one letter of h and of the ending -a(h).
    const opens = vowels.includes(next) || (next === "ه" && index === letters.length - 2);
    switch (letter) {
        case "ا":
        case "ع":
            if (isFirst)
                return "e";
            return letter === "ا" ? "a" : "";
        case "و":
            return isFirst || (opens && !isLast && next !== "و") ? "w" : "u";
        case "ي":
            return isFirst || (opens && !isLast && next !== "ي") ? "y" : "a";
        case "ه":
        case "ح":
            if (isLast)
                return "a";
            return index > 1 && withH[letters[index - 1] ?? ""] ? "" : "h";
        default:
            return sounds[letter] ?? latinSound(anyAscii(letter).toLowerCase());
    }
}
function isH(letter) {
    return letter === "ه" || letter === "ح";
}
