/**
 * The key under which a name is kept and looked up: lower case, without diacritics, apostrophes or punctuation.
 * `Abū Ghurayb` and `abu ghurayb` have the same one. Names in other scripts keep their letters.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘`ʿʾʼʻ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
