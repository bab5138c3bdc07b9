/**
 * Words that say what sort of place a name is of, each sort with the kinds of place that it stands for. Writers add them,
 * leave them out and translate them: `Al Anbār province`, `Anbar Governorate`, `محافظة الأنبار`. Folded, as names are.
 */
const sorts = {
    province: {
        words: "province provinces governorate muhafazah muhafazat muhafaza mohafaza mohafazat محافظه",
        kinds: ["PROVINCE"],
    },
    district: {
        words: "district qada qadha qadaa kaza subdistrict nahiya nahiyah nahiyat قضا ناحيه",
        kinds: ["DISTRICT"],
    },
    town: {
        words: "town city village township madinat qaryat مدينه قريه بلده",
        kinds: ["CITY", "TOWN", "VILLAGE", "NEIGHBOURHOOD"],
    },
};
const sortOf = new Map(Object.entries(sorts).flatMap(([sort, { words }]) => words.split(" ").map((word) => [word, sort])));
/** The word for the sort of place that a folded word names, if it names one. */
export function featureWord(word) {
    return sortOf.get(word);
}
/** Is a word of a sound key one for a sort of place? */
export function isFeature(word) {
    return Object.hasOwn(sorts, word);
}
/** The kinds of place that the words of a sound key speak of; none where they leave it open. */
export function kindsNamed(sound) {
    return sound.split(" ").flatMap((word) => sorts[word]?.kinds ?? []);
}
