import { z } from "zod";
import { dayOf } from "../data-set/calendar.js";
import { maybeDegrees, maybeInteger, maybeText, text } from "../data-set/cells.js";
/** A cell that has to be there. */
const cell = z.string("is missing").trim();
/** A day as GED writes it: `2014-01-24`, at times with a time of day behind it that says nothing. */
const day = text.transform((written, context) => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/.exec(written) ?? [];
    const found = dayOf(Number(year), Number(month), Number(date));
    if (found !== undefined)
        return found;
    context.addIssue({ code: "custom", message: "is no day, such as 2014-01-24" });
    return z.NEVER;
});
/** One of the codebook's codes, from 1 on; `1.0` is 1. */
function code(most) {
    const written = new RegExp(`^[1-${most}](\\.0+)?$`);
    return cell.regex(written, `is no code of the codebook: 1 to ${most}`).transform(Number);
}
/** Names with single spaces: some files have two in them. */
const name = text.transform(singleSpaces);
const maybeName = maybeText.transform((text) => text && singleSpaces(text));
/** A number of people; null where it is empty or GED's -1: not known. */
const count = maybeInteger
    .refine((number) => number === null || number >= -1, "is below 0")
    .transform((number) => (number === -1 ? null : number));
/** The number of an event or an actor. */
const id = cell.regex(/^\d+(\.0+)?$/, "is no number").transform((written) => String(Number(written)));
const maybeId = maybeInteger.transform((number) => (number === null || number < 0 ? null : number));
/**
 * A row by UCDP's column names (codebook of GED 23.1). They stand in all layouts: the 49 columns of 20.1 and later, the 42 of
 * 19.1 and those of exports by country. What may be missing in one is optional.
 */
export const gedRow = z
    .object({
    id,
    type_of_violence: code(3),
    side_a_new_id: id,
    side_a: name,
    gwnoa: maybeText,
    side_b_new_id: id,
    side_b: name,
    gwnob: maybeText,
    code_status: maybeText,
    source_article: maybeText,
    source_office: maybeText,
    source_date: maybeText,
    source_headline: maybeText,
    source_original: maybeText,
    where_prec: code(7),
    where_coordinates: maybeName,
    where_description: maybeText,
    adm_1: maybeName,
    adm_2: maybeName,
    latitude: maybeDegrees(90),
    longitude: maybeDegrees(180),
    country: name,
    country_id: maybeId,
    event_clarity: code(2),
    date_prec: code(5),
    date_start: day,
    date_end: day,
    deaths_a: count,
    deaths_b: count,
    deaths_civilians: count,
    deaths_unknown: count,
    low: count,
    best: count,
    high: count,
})
    .refine(({ date_start, date_end }) => date_start <= date_end, {
    path: ["date_end"],
    error: "is before date_start",
});
/** Columns without which a table is no GED. */
export const gedColumns = [
    "id",
    "type_of_violence",
    "side_a_new_id",
    "side_a",
    "side_b_new_id",
    "side_b",
    "where_prec",
    "where_coordinates",
    "adm_1",
    "latitude",
    "longitude",
    "country",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "low",
    "best",
    "high",
];
function singleSpaces(text) {
    return text.replace(/\s+/g, " ");
}
