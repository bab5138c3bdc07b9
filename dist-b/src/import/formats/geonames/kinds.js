/**
 * What sort of populated place it is by how many people live there, with the bounds of the Degree of Urbanisation (UN
 * Statistical Commission, 2020). 0 is GeoNames' "not known" and makes a village.
 */
export function placeKind(population) {
    if (population >= 50_000)
        return "CITY";
    return population >= 5_000 ? "TOWN" : "VILLAGE";
}
/**
 * How an alternate name came to be, as far as its letters tell: GeoNames' shown names are in Latin letters, and codes of
 * airports stand among the alternate ones.
 */
export function aliasKind(name) {
    if (/^[A-Z]{3,4}$/.test(name))
        return "ACRONYM";
    return /\p{Script=Latin}/u.test(name) ? "SPELLING" : "TRANSLITERATION";
}
