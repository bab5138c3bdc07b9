import { z } from "zod";
import { claim } from "./claim.js";
import { event, writtenEvent } from "./event.js";
import { day, key, language, maybe, text, things } from "./fields.js";
import { faction, person, place, source, writtenPlace } from "./things.js";
/**
 * Our interchange format: what a person reads out of one report. Things are named by their keys, here and in the graph.
 * There is no field for what readers write below a report, and none is let in.
 */
function fileOf(event, place) {
    return z.strictObject({
        $schema: z.string().optional().describe("Address of this JSON Schema, for editors."),
        report: z
            .strictObject({
            key: key.describe("Stable key, such as the publisher's with the day: `reuters-2021-01-20`."),
            title: maybe(text).describe("Its title, in the publisher's words."),
            url: maybe(z.url("is no web address")).describe("Its web address."),
            publishedOn: maybe(day).describe("Day of publication as YYYY-MM-DD; null: not given, and then it counts from the latest day that it speaks of."),
            language: maybe(language).describe("Language that it is in, as an ISO 639 code."),
            publisher: key.describe("Key of the source that published it."),
            note: maybe(text).describe("Whose text it copies, how its day or its title was found."),
        })
            .describe("The report that all of this stands in."),
        sources: things(source).describe("Who reports, relays or says something in it."),
        factions: things(faction).describe("Groups, states and their forces."),
        people: things(person).describe("People in public life."),
        places: things(place).describe("Places that no gazetteer has, or names of those that one has."),
        events: things(event).describe("Events, as this report has them. What it does not say is left out."),
        claims: things(claim).describe("Statements on who is behind events, and who makes them."),
    });
}
/** A report that names every place by its key. */
export const reportFile = fileOf(event, place);
/** A report as its writer has it: places may be named by name and country. */
export const writtenReportFile = fileOf(writtenEvent, writtenPlace);
