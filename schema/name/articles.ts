/** The Arabic article in Latin letters, whatever its vowel. */
const plain = /^[aeiou]l$/;

/** The article with its l made like the letter that follows: `ash Shatrah`, `ad Diwaniyah`. */
const assimilated = /^[ae](th|dh|sh|[dlnrstz])$/;

const english = new Set(["the", "of"]);

/** Leaves out the articles among the words of a folded name in Latin letters; a name's last word is none. */
export function withoutArticles(words: readonly string[]): string[] {
  return words.filter((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return true;
    const sun = assimilated.exec(word)?.[1];
    return !(english.has(word) || plain.test(word) || (sun && next.startsWith(sun)));
  });
}

/** Leaves out the Arabic article of a word in Arabic letters, but not that of God. */
export function withoutArabicArticle(word: string): string {
  return word.startsWith("ال") && word.length > 3 && word !== "الله" ? word.slice(2) : word;
}
