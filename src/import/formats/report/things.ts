// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { AffiliationKind } from "../../../../schema/affiliation.ts";
import { Likelihood, Reliability } from "../../../../schema/assessment.ts";
import { FactionKind } from "../../../../schema/faction.ts";
import { PlaceKind } from "../../../../schema/place.ts";
import { SourceKind } from "../../../../schema/source.ts";
import { alias, day, key, list, location, maybe, text } from "./fields.ts";

/** A span of days; null at either end is not known. */
const span = { from: maybe(day), to: maybe(day) };

// An entry with a name records the thing. One without only adds to a thing that is in the graph already.
const named = { key, name: maybe(text), aliases: list(alias) };

/** A record without a name would be lost: says so rather than lose it. */
function record(fields: readonly string[]) {
  return (thing: { readonly name: string | null }, context: z.RefinementCtx) => {
    if (thing.name !== null) return;
    for (const field of fields) {
      const value = (thing as unknown as Record<string, unknown>)[field];
      if (value === null) continue;
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
    kind: maybe(z.enum(SourceKind)),
    url: maybe(z.url("is no web address")),
    reliability: maybe(z.enum(Reliability)),
    /** Keys of the factions that it is said to be linked to. */
    linkedTo: list(key),
  })
  .superRefine(record(["kind", "url", "reliability"]));

export const faction = z
  .strictObject({
    ...named,
    kind: maybe(z.enum(FactionKind)),
    description: maybe(text),
    /** How it stands to other factions, read from this one to that. */
    affiliations: list(
      z.strictObject({
        kind: z.enum(AffiliationKind),
        faction: key,
        ...span,
        confidence: maybe(z.enum(Likelihood)),
        /** Name of who says so: the publisher, or somebody whom the report cites. */
        saidBy: maybe(text),
        note: maybe(text),
      }),
    ),
  })
  .superRefine(record(["kind", "description"]));

export const person = z
  .strictObject({
    ...named,
    title: maybe(text),
    memberships: list(z.strictObject({ faction: key, role: maybe(text), ...span })),
  })
  .superRefine(record(["title"]));

export const place = z
  .strictObject({
    ...named,
    kind: maybe(z.enum(PlaceKind)),
    location: maybe(location),
    /** Key of the gazetteer or data set that the point comes from. */
    locatedBy: maybe(key),
    countryCode: maybe(z.string().regex(/^[A-Z]{2}$/, "is no ISO 3166-1 alpha-2 code")),
    /** Key of the place that it lies in. */
    partOf: maybe(key),
  })
  .superRefine(record(["kind", "location", "countryCode"]))
  .refine((it) => (it.location === null) === (it.locatedBy === null), {
    path: ["locatedBy"],
    error: "has to say where the location comes from, and only that",
  });
