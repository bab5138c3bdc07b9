import { z } from "zod";
import { claim } from "./claim.ts";
import { event } from "./event.ts";
import { day, key, language, maybe, text, things } from "./fields.ts";
import { faction, person, place, source } from "./things.ts";

/**
 * Our interchange format: what a person reads out of one report. Things are named by their keys, here and in the graph.
 * There is no field for what readers write below a report, and none is let in.
 */
export const reportFile = z.strictObject({
  /** Address of the format's JSON Schema, for editors. */
  $schema: z.string().optional(),
  report: z.strictObject({
    key,
    title: maybe(text),
    url: maybe(z.url("is no web address")),
    publishedOn: maybe(day),
    language: maybe(language),
    /** Key of the source that published it. */
    publisher: key,
    /** Whose text it copies, how its day or its title was found. */
    note: maybe(text),
  }),
  sources: things(source),
  factions: things(faction),
  people: things(person),
  places: things(place),
  events: things(event),
  claims: things(claim),
});

export type ReportFile = z.output<typeof reportFile>;
