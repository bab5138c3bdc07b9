import type { SearchWord } from "../../../schema/name/search-words.ts";

/** One look into a full-text index: a query in Lucene's syntax, and what its hits rank as. */
export interface Look {
  readonly query: string;
  readonly rank: number;
}

/** What hits rank as: a name that is meant is always above words, by as much as it is close. */
export const ranks = {
  name: { written: 8, sounding: 7, skeleton: 6, skeletonOfOtherKind: 5 },
  words: { all: 4, beginning: 3, misspelt: 2, some: 1, someMisspelt: 0 },
} as const;

/** Below so many letters, a letter that is wrong makes another word. */
const leastMisspelt = 4;

/**
 * The looks that words are worth, of falling rank. Words hold letters and digits alone, and Lucene's own words are in
 * capitals: nothing in them can be taken for its syntax.
 */
export function looksFor(words: readonly SearchWord[]): Look[] {
  const exact = words.map((word) => anyOf(word, ""));
  const misspelt = words.map((word) =>
    word.folded.length < leastMisspelt ? anyOf(word, "") : anyOf(word, "~1"),
  );
  const last = words.at(-1);
  if (!last) return [];
  const { all, beginning, misspelt: wrong, some, someMisspelt } = ranks.words;
  return [
    { query: every(exact), rank: all },
    { query: every([...exact.slice(0, -1), anyOf(last, "*")]), rank: beginning },
    { query: every(misspelt), rank: wrong },
    ...(words.length > 1
      ? [
          { query: exact.join(" "), rank: some },
          { query: misspelt.join(" "), rank: someMisspelt },
        ]
      : []),
  ];
}

/** A word in any of its forms, each followed by a sign of Lucene. */
function anyOf({ written, folded, sound }: SearchWord, sign: string): string {
  return `(${[...new Set([folded, sound, written])].map((form) => form + sign).join(" ")})`;
}

function every(terms: readonly string[]): string {
  return terms.map((term) => `+${term}`).join(" ");
}
