// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { Damage, EventKind, InvolvementRole, Weapon } from "../../../../schema/event-terms.ts";
import { DatePrecision, GeoPrecision } from "../../../../schema/precision.ts";
import { day, key, list, location, maybe, range, text } from "./fields.ts";

/** An event, as this report has it. What it does not say stays null. */
export const event = z
  .strictObject({
    key,
    title: maybe(text),
    summary: maybe(text),
    startedOn: maybe(day),
    endedOn: maybe(day),
    datePrecision: maybe(z.enum(DatePrecision)),
    kind: maybe(z.enum(EventKind)),
    weapon: maybe(z.enum(Weapon)),
    /** Key of the place that it was at or near. */
    place: maybe(key),
    /** Where it was, in the report's words. */
    placeAsWritten: maybe(text),
    /** The event's own point, where the report gives one; else that of the place holds. */
    location: maybe(location),
    geoPrecision: maybe(z.enum(GeoPrecision)),
    target: maybe(text),
    /** Keys of the factions that it was aimed at. */
    targets: list(key),
    people: list(z.strictObject({ person: key, role: z.enum(InvolvementRole) })),
    deaths: range,
    wounded: range,
    materialDamage: z.enum(Damage).default("UNKNOWN"),
    isSeries: z.boolean().default(false),
    /** Key of the series that it belongs to. */
    partOf: maybe(key),
    note: maybe(text),
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

export type EventEntry = z.output<typeof event>;
