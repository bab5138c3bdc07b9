/** The Arabic article in Latin letters, whatever its vowel. */
const plain = /^[aeiou]l$/;
/** The article with its l made like the letter that follows: `ash Shatrah`, `ad Diwaniyah`. */
const assimilated = /^[ae](th|dh|sh|[dlnrstz])$/;
/**
 * Leaves out the articles among the words of a name, in lower case: English ones, and Arabic ones in Latin and Arabic
 * letters. A name's last word is none in Latin letters.
 */
export function withoutArticles(words) {
    return words.filter((word, index) => !isArticle(word, words[index + 1])).map(withoutArabicArticle);
}
function isArticle(word, next) {
    if (next === undefined)
        return false;
    const sun = assimilated.exec(word)?.[1];
    return word === "the" || plain.test(word) || (sun !== undefined && next.startsWith(sun));
}
/** All but that of God. */
function withoutArabicArticle(word) {
    return word.startsWith("ال") && word.length > 3 && word !== "الله" ? word.slice(2) : word;
}
