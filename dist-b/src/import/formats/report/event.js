// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { Damage, EventKind, InvolvementRole, Weapon } from "../../../../schema/event-terms.js";
import { DatePrecision, GeoPrecision } from "../../../../schema/precision.js";
import { day, key, list, location, maybe, placeReference, range, text } from "./fields.js";
/** An event, as a report has it, that says in what way its place is named. What the report does not say stays null. */
function eventAt(place) {
    return z
        .strictObject({
        key: key.describe("Stable key, such as `2021-01-20-yusufiya-ied`. Reports of one event name it by one key."),
        title: maybe(text).describe("What happened, in a line of your own."),
        summary: maybe(text).describe("What the report tells of it, in your own words."),
        startedOn: maybe(day).describe("First day, as YYYY-MM-DD."),
        endedOn: maybe(day).describe("Last day, as YYYY-MM-DD."),
        datePrecision: maybe(z.enum(DatePrecision)).describe("How exactly the days are known; needed with one."),
        kind: maybe(z.enum(EventKind)).describe("What sort of event it was."),
        weapon: maybe(z.enum(Weapon)).describe("By which weapon."),
        place: maybe(place).describe("The place that it was at or near."),
        placeAsWritten: maybe(text).describe("Where it was, in the report's words."),
        location: maybe(location).describe("The event's own point, where the report gives one; else that of the place holds."),
        geoPrecision: maybe(z.enum(GeoPrecision)).describe("How exactly the place is known; needed with one."),
        target: maybe(text).describe("What it was aimed at, in words."),
        targets: list(key).describe("Keys of the factions that it was aimed at."),
        people: list(z.strictObject({
            person: key.describe("Key of the person."),
            role: z.enum(InvolvementRole).describe("What part he or she had in it."),
        })).describe("People who were part of it or hit by it."),
        deaths: range.describe("How many were killed."),
        wounded: range.describe("How many were wounded."),
        materialDamage: z.enum(Damage).default("UNKNOWN").describe("Was anything damaged?"),
        isSeries: z
            .boolean()
            .default(false)
            .describe("Does it stand for several events that are not told apart?"),
        partOf: maybe(key).describe("Key of the series that it belongs to."),
        note: maybe(text).describe("How the report was read, or what it says beside that."),
    })
        .refine((it) => (it.startedOn ?? it.endedOn) === null || it.datePrecision !== null, {
        path: ["datePrecision"],
        error: "has to say how exactly the day is known",
    })
        .refine((it) => (it.place ?? it.location) === null || it.geoPrecision !== null, {
        path: ["geoPrecision"],
        error: "has to say how exactly the place is known",
    })
        .refine((it) => it.startedOn === null || it.endedOn === null || it.startedOn <= it.endedOn, {
        path: ["endedOn"],
        error: "is before `startedOn`",
    });
}
export const event = eventAt(key);
/** An event of a file whose writer may name places by name. */
export const writtenEvent = eventAt(placeReference);
