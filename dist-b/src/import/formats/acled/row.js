import { z } from "zod";
import { dayOf } from "../data-set/calendar.js";
import { degrees, maybeInteger, maybeText, text } from "../data-set/cells.js";
import { isActorType } from "./actor.js";
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** A day as ACLED writes it: `2021-01-20`, with or without a time, or `20 January 2021`. */
const day = text.transform((written, context) => {
    const iso = /^(\d{4})-(\d{2})-(\d{2})([T ].*)?$/.exec(written);
    const worded = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(written);
    const parts = iso
        ? [iso[1], iso[2], iso[3]]
        : [worded?.[3], months.indexOf((worded?.[2] ?? "").slice(0, 3).toLowerCase()) + 1, worded?.[1]];
    const found = dayOf(...parts.map(Number));
    if (found !== undefined)
        return found;
    context.addIssue({ code: "custom", message: "is no day, such as 2021-01-20 or 20 January 2021" });
    return z.NEVER;
});
/** One of ACLED's three degrees of precision, 1 the best. */
const precision = text
    .regex(/^[123](\.0)?$/, "is no precision: 1, 2 or 3")
    .transform((code) => Number(code));
/** Country and number of an event, such as IRQ12345. */
const id = z.string().regex(/^\S+$/, "is no id of ACLED, such as IRQ12345");
/** An actor type as a number or in words; null: there is no such actor. */
const inter = maybeText
    .transform((type) => type?.replace(/\.0$/, "") ?? null)
    .refine((type) => type === null || isActorType(type), "is no actor type: 0 to 8, or in words")
    .transform((type) => (type === "0" ? null : type));
const count = maybeInteger.refine((number) => number === null || number >= 0, "is below 0");
/**
 * A row by ACLED's column names, in its layout of 2023 and later (31 columns) or the one before (31, with `data_id`,
 * `event_id_no_cnty` and `iso3`, without `disorder_type`, `civilian_targeting` and `tags`). `event_id_cnty` is in both and
 * stays with an event; ACLED dropped `data_id` as it changed with each update.
 */
export const acledRow = z.object({
    event_id_cnty: id,
    event_date: day,
    time_precision: precision,
    event_type: text,
    sub_event_type: text,
    actor1: text,
    assoc_actor_1: maybeText,
    inter1: inter,
    actor2: maybeText,
    assoc_actor_2: maybeText,
    inter2: inter,
    country: text,
    admin1: maybeText,
    admin2: maybeText,
    admin3: maybeText,
    location: text,
    latitude: degrees(90),
    longitude: degrees(180),
    geo_precision: precision,
    source: maybeText,
    notes: maybeText,
    fatalities: count,
    tags: maybeText,
});
