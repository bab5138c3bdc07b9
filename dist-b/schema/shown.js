/**
 * The properties of an event that follow from its accounts. The importer derives them for today and for every earlier
 * version; `placeKey` is that of its place.
 */
export const accountProperties = [
    "title",
    "summary",
    "kind",
    "startedOn",
    "endedOn",
    "datePrecision",
    "placeKey",
    "location",
    "geoPrecision",
    "weapon",
    "target",
    "deathsLow",
    "deathsBest",
    "deathsHigh",
    "woundedLow",
    "woundedBest",
    "woundedHigh",
    "materialDamage",
    "isSeries",
];
/** All that an event shows and that may change from day to day: the above, and who is held responsible. */
export const shownProperties = [...accountProperties, "responsibility"];
