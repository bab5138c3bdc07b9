/** How many candidates are listed. */
const mostListed = 8;
/** The key of the one place of a country that has a name; never a guess where there are several, or none. */
export function findPlace(gazetteer, wanted) {
    const named = gazetteer.named(wanted.name);
    const there = named.filter(({ countryCode }) => countryCode === wanted.country);
    const found = wanted.kind === null ? there : there.filter(({ kind }) => kind === wanted.kind);
    const [only, ...others] = found;
    if (only && others.length === 0)
        return only.key;
    const list = (places) => candidates(gazetteer, places);
    if (only)
        return { reason: `is the name of several places; give the key of one: ${list(found)}` };
    if (there.length > 0)
        return { reason: `is no ${wanted.kind} there; give the key or kind of one: ${list(there)}` };
    if (named.length > 0)
        return { reason: `is no place of that country in the gazetteer, but elsewhere: ${list(named)}` };
    return {
        reason: "is the name of no place in the gazetteer; give the key of one, or record it in `places`",
    };
}
/** Such as `Al Yūsufīyah (TOWN in Baghdad, geonames:98182)`. */
function candidates(gazetteer, places) {
    const sorted = places.toSorted((a, b) => (b.population ?? -1) - (a.population ?? -1) || (a.key < b.key ? -1 : 1));
    const listed = sorted.slice(0, mostListed).map(({ name, kind, within, countryCode, key }) => {
        const around = within.map((key) => gazetteer.at(key)).find((place) => place?.kind === "PROVINCE");
        const where = around?.name ?? countryCode;
        return `${name} (${[where ? `${kind} in ${where}` : kind, key].join(", ")})`;
    });
    const more = places.length - listed.length;
    return listed.join("; ") + (more > 0 ? `; and ${more} more` : "");
}
