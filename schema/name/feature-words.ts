/**
 * Words that say what sort of place a name is of. Writers add them, leave them out and translate them: `Al Anbār province`,
 * `Anbar Governorate`, `محافظة الأنبار`. Each sort has one word for all; folded, as names are.
 */
const sorts = {
  province: "province provinces governorate muhafazah muhafazat muhafaza mohafaza mohafazat محافظه",
  district: "district qada qadha qadaa kaza subdistrict nahiya nahiyah nahiyat قضا ناحيه",
  town: "town city village township madinat qaryat مدينه قريه بلده",
} as const;

const sortOf = new Map(
  Object.entries(sorts).flatMap(([sort, words]) => words.split(" ").map((word) => [word, sort] as const)),
);

/** The word for the sort of place that a folded word names, if it names one. */
export function featureWord(word: string): string | undefined {
  return sortOf.get(word);
}

/** Is a word of a sound key one for a sort of place? */
export function isFeature(word: string): boolean {
  return Object.hasOwn(sorts, word);
}
