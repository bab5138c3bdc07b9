/**
 * The nodes that an import writes, each with the properties that a record states. What is derived (an event's version,
 * a claim's standing) is not among them.
 */
export const nodeShapes = {
    Faction: { name: "text", kind: "text", description: "text" },
    Person: { name: "text", title: "text" },
    Place: {
        name: "text",
        kind: "text",
        location: "point",
        locatedBy: "text",
        population: "integer",
        geonamesId: "integer",
        countryCode: "text",
    },
    Source: { name: "text", kind: "text", url: "text", reliability: "text" },
    Report: {
        title: "text",
        url: "text",
        publishedOn: "date",
        knownOn: "date",
        knownOnInferred: "flag",
        language: "text",
        note: "text",
    },
    Event: {},
    Claim: {
        stance: "text",
        claimedOn: "date",
        datePrecision: "text",
        summary: "text",
        denies: "texts",
        reliability: "text",
        credibility: "text",
        likelihood: "text",
        assessmentNote: "text",
    },
    Alias: {
        name: "text",
        folded: "text",
        sound: "text",
        skeleton: "text",
        vowels: "text",
        kind: "text",
        language: "text",
    },
};
