// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { AliasKind } from "../../../../schema/name/alias.js";
import { PlaceKind } from "../../../../schema/place.js";
/** A readable, stable key. */
export const key = z
    .string()
    .regex(/^\S+$/, "is no key: it must not be empty or hold spaces")
    .max(200, "is longer than 200 characters");
/** A line or more of text that says something. */
export const text = z.string().trim().min(1, "is empty");
/** Not said, where it is left out or null. */
export function maybe(type) {
    return type.nullable().default(null);
}
/** A list that may be left out. */
export function list(type) {
    return z.array(type).default([]);
}
/** A list of things with keys, none of them twice. */
export function things(type) {
    return list(type).superRefine((all, context) => {
        all.forEach(({ key }, index) => {
            if (all.findIndex((other) => other.key === key) < index) {
                context.addIssue({ code: "custom", path: [index, "key"], message: "stands twice in this list" });
            }
        });
    });
}
/** A day as YYYY-MM-DD that is in the calendar. */
export const day = z.iso.date("is no day as YYYY-MM-DD");
/** ISO 639 code of a language. */
export const language = z.string().regex(/^[a-z]{2,3}$/, "is no ISO 639 code");
export const location = z.strictObject({
    latitude: z.number().min(-90).max(90).describe("Degrees north (WGS 84)."),
    longitude: z.number().min(-180).max(180).describe("Degrees east (WGS 84)."),
});
/** ISO 3166-1 alpha-2 code of a country. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, "is no ISO 3166-1 alpha-2 code");
/** A place by what it is called: the one in the gazetteer that has this name in this country. */
export const placeName = z.strictObject({
    name: text.describe("Its name, in any spelling that the gazetteer may know it by."),
    country: countryCode.describe("Country that it lies in, as an ISO 3166-1 alpha-2 code."),
    kind: maybe(z.enum(PlaceKind)).describe("What sort of place it is, where the name has several."),
});
/** A place by its key or by its name. */
export const placeReference = z.union([key.describe("Key of a place."), placeName], {
    error: "is neither the key of a place nor its `name` and `country`",
});
const count = maybe(z.int().min(0));
/** Numbers of people. Null is not known, which is not zero. */
export const range = z
    .strictObject({
    low: count.describe("At least so many; null: not known, which is not zero."),
    best: count.describe("The figure given, or the likeliest."),
    high: count.describe("At most so many."),
})
    .refine((numbers) => {
    const known = [numbers.low, numbers.best, numbers.high].filter((number) => number !== null);
    return known.every((number, index) => index === 0 || (known[index - 1] ?? 0) <= number);
}, { error: "is out of order: low, best and high must not fall" })
    .default({ low: null, best: null, high: null });
/** Another name of a thing. */
export const alias = z.strictObject({
    name: text.describe("The name as it is written there."),
    kind: z.enum(AliasKind).describe("How the name came to be one."),
    language: maybe(language).describe("Language of the name as an ISO 639 code."),
    givenBy: maybe(key).describe("Key of the gazetteer or data set that gives the name, if it is not the report that does."),
});
