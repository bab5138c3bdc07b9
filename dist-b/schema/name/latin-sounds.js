/**
 * How a word in Latin letters is read, whoever transliterated it: one rule after the other, longer spellings first. The
 * result is in the letters of a sound key.
 */
const rules = [
    [/is(?=ation)/g, "iz"],
    [/[aou]llah?$/, "alla"],
    // Consonants.
    [/d(sch|zh|j)/g, "j"],
    [/t?sch|tch|ch|sh/g, "C"],
    [/zh/g, "j"],
    [/kh/g, "X"],
    [/gh/g, "g"],
    [/ph/g, "f"],
    [/([td])h/g, "$1"],
    [/c(?=[eiy])/g, "s"],
    [/ck|c|q/g, "k"],
    [/x/g, "ks"],
    [/v/g, "w"],
    // Endings, and vowels that open onto another.
    [/(?<=[aeiouy])h$/, ""],
    [/[iy]*y(?=[aeiou])|i(?=[aou]|e$)/g, "Y"],
    [/w(?![aeiouY])/g, "u"],
    // Front vowels are one, and so are back vowels.
    [/[aeiy]+/g, "a"],
    [/[ou]+/g, "u"],
    [/(.)\1+/g, "$1"],
];
/** The sound of a word in plain Latin letters. */
export function latinSound(word) {
    return rules.reduce((sound, [written, heard]) => sound.replace(written, heard), word).toLowerCase();
}
