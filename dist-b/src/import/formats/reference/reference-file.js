import { z } from "zod";
import { key, things } from "../report/fields.js";
import { place, source } from "../report/things.js";
/**
 * Our format for what is no news: places that no gazetteer at hand has, the sources that give their names and points.
 * No report has to say so, and it is known at any `@asOf`.
 */
export const referenceFile = z.strictObject({
    /** Address of the format's JSON Schema, for editors. */
    $schema: z.string().optional(),
    reference: z.strictObject({
        key,
        /** Key of the source that gives the names here, where an alias names no other. */
        givenBy: key,
    }),
    sources: things(source),
    places: things(place),
});
