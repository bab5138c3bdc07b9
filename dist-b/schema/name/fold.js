import { withoutArticles } from "./articles.js";
/**
 * A name as it is written, without what writers vary at will: case, diacritics, apostrophes, punctuation, the dots of an
 * acronym, the hamzas and dots that Arabic may leave out, articles. Scripts stay apart.
 */
export function foldName(name) {
    const words = name
        .replace(apostrophes, "")
        .replace(unwritten, " ")
        .normalize("NFKD")
        .replace(/[\p{M}ـء]/gu, "")
        .toLowerCase()
        .replace(/[ىی]/g, "ي")
        .replace(/ک/g, "ك")
        .replace(/[ةھ]/g, "ه")
        .replace(acronymDots, "")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    return withoutArticles(words.split(" ")).join(" ");
}
/** Ayn and hamza as Latin writers mark them, and every other apostrophe. Before NFKD, which makes a space of an acute accent. */
const apostrophes = /['’‘`´ʿʾʼʻʽˈʹʕʔ′“”"]/gu;
/** Joiners and marks of direction. */
const unwritten = /\p{Cf}/gu;
/** Those between single letters: `P.M.F.` and `U.S.`, but not a middle initial. */
const acronymDots = /(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;
