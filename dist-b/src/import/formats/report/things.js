// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { AffiliationKind } from "../../../../schema/affiliation.js";
import { Likelihood, Reliability } from "../../../../schema/assessment.js";
import { FactionKind } from "../../../../schema/faction.js";
import { PlaceKind } from "../../../../schema/place.js";
import { SourceKind } from "../../../../schema/source.js";
import { alias, countryCode, day, key, list, location, maybe, placeReference, text } from "./fields.js";
/** A span of days; null at either end is not known. */
const span = {
    from: maybe(day).describe("First day of it, as YYYY-MM-DD."),
    to: maybe(day).describe("Last day of it; null: not known, or still so."),
};
// An entry with a name records the thing. One without only adds to a thing that is in the graph already.
const named = {
    key: key.describe("Stable key; one that the graph knows is that thing."),
    name: maybe(text).describe("The name shown; without it the entry only adds to a thing that is there already."),
    aliases: list(alias).describe("Other names of it."),
};
/** A record without a name would be lost: says so rather than lose it. */
function record(fields) {
    return (thing, context) => {
        if (thing.name !== null)
            return;
        for (const field of fields) {
            const value = thing[field];
            if (value === null)
                continue;
            context.addIssue({
                code: "custom",
                path: [field],
                message: "needs a `name` beside it: an entry without one only adds to a thing that is there already",
            });
        }
    };
}
export const source = z
    .strictObject({
    ...named,
    kind: maybe(z.enum(SourceKind)).describe("What sort of source it is."),
    url: maybe(z.url("is no web address")).describe("Its web address."),
    reliability: maybe(z.enum(Reliability)).describe("How far it can be relied on (Admiralty code)."),
    linkedTo: list(key).describe("Keys of the factions that it is said to be linked to."),
})
    .superRefine(record(["kind", "url", "reliability"]));
export const faction = z
    .strictObject({
    ...named,
    kind: maybe(z.enum(FactionKind)).describe("What sort of actor it is."),
    description: maybe(text).describe("A line on what it is or calls itself."),
    affiliations: list(z.strictObject({
        kind: z.enum(AffiliationKind).describe("How the two stand to each other."),
        faction: key.describe("Key of the other."),
        ...span,
        confidence: maybe(z.enum(Likelihood)).describe("How firmly it is said."),
        saidBy: maybe(text).describe("Name of who says so: the publisher, or somebody whom the report cites."),
        note: maybe(text).describe("What is said of it, in a line."),
    })).describe("How it stands to other factions, read from this one to that."),
})
    .superRefine(record(["kind", "description"]));
export const person = z
    .strictObject({
    ...named,
    title: maybe(text).describe("Rank or title."),
    memberships: list(z.strictObject({
        faction: key.describe("Key of the faction."),
        role: maybe(text).describe("What he or she is in it."),
        ...span,
    })).describe("Factions that the person belongs to."),
})
    .superRefine(record(["title"]));
/** A place that says in what way the one that it lies in is named. */
function placeWithin(partOf) {
    return z
        .strictObject({
        ...named,
        kind: maybe(z.enum(PlaceKind)).describe("What sort of place it is."),
        location: maybe(location).describe("Where it is."),
        locatedBy: maybe(key).describe("Key of the gazetteer or data set that the point comes from."),
        countryCode: maybe(countryCode).describe("Country as an ISO 3166-1 alpha-2 code."),
        partOf: maybe(partOf).describe("The place that it lies in."),
    })
        .superRefine(record(["kind", "location", "countryCode"]))
        .refine((it) => (it.location === null) === (it.locatedBy === null), {
        path: ["locatedBy"],
        error: "has to say where the location comes from, and only that",
    });
}
export const place = placeWithin(key);
/** A place of a file whose writer may name others by name. */
export const writtenPlace = placeWithin(placeReference);
