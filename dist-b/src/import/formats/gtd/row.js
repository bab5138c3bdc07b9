import { z } from "zod";
import { dayOf } from "../data-set/calendar.js";
import { maybeDegrees, maybeInteger, maybeNumber, maybeText, text } from "../data-set/cells.js";
/** How GTD writes that a number is not known. */
const notKnown = [-9, -99];
const known = (number) => (notKnown.includes(number) ? null : number);
const code = maybeInteger.transform(known);
const amount = maybeNumber.transform(known).refine((number) => number === null || number >= 0, "is below 0");
/** Yes, no, or not known. */
const flag = code
    .refine((number) => number === null || number === 0 || number === 1, "is neither 1, 0 nor -9")
    .transform((number) => (number === null ? null : number === 1));
/** Words, where they say something. */
const words = maybeText.transform((said) => (said?.toLowerCase() === "unknown" ? null : said));
const whole = text.regex(/^\d+(\.0*)?$/, "is no whole number").transform(Number);
/** Twelve digits: the day, as far as it is known, and a number. */
const id = z
    .string()
    .trim()
    .regex(/^\d{12}(\.0)?$/, "is no id of GTD: twelve digits, which a spreadsheet may have rounded")
    .transform((digits) => digits.slice(0, 12));
/** A row by GTD's column names, 135 of them, of which these are read. */
export const gtdRow = z
    .object({
    eventid: id,
    iyear: whole,
    imonth: whole,
    iday: whole,
    approxdate: maybeText,
    extended: flag,
    resolution: maybeText,
    country_txt: text,
    provstate: words,
    city: words,
    latitude: maybeDegrees(90),
    longitude: maybeDegrees(180),
    specificity: code.refine((number) => number === null || (number >= 1 && number <= 5), "is no 1 to 5"),
    vicinity: flag,
    location: maybeText,
    summary: maybeText,
    doubtterr: flag,
    alternative_txt: maybeText,
    success: flag,
    suicide: flag,
    attacktype1: code,
    attacktype1_txt: maybeText,
    attacktype2_txt: words,
    attacktype3_txt: words,
    targtype1_txt: words,
    targsubtype1_txt: words,
    corp1: words,
    target1: words,
    targtype2_txt: words,
    targsubtype2_txt: words,
    corp2: words,
    target2: words,
    targtype3_txt: words,
    targsubtype3_txt: words,
    corp3: words,
    target3: words,
    gname: words,
    gsubname: words,
    gname2: words,
    gsubname2: words,
    gname3: words,
    gsubname3: words,
    motive: words,
    guncertain1: flag,
    guncertain2: flag,
    guncertain3: flag,
    claimed: flag,
    claimmode: code,
    claimmode_txt: maybeText,
    claim2: flag,
    claimmode2: code,
    claimmode2_txt: maybeText,
    claim3: flag,
    claimmode3: code,
    claimmode3_txt: maybeText,
    compclaim: flag,
    weaptype1: code,
    weaptype1_txt: maybeText,
    weapsubtype1: code,
    weapsubtype1_txt: maybeText,
    weaptype2: code,
    weaptype2_txt: maybeText,
    weapsubtype2: code,
    weapsubtype2_txt: maybeText,
    weaptype3: code,
    weaptype3_txt: maybeText,
    weapsubtype3: code,
    weapsubtype3_txt: maybeText,
    weaptype4: code,
    weaptype4_txt: maybeText,
    weapsubtype4: code,
    weapsubtype4_txt: maybeText,
    weapdetail: maybeText,
    nkill: amount,
    nkillter: amount,
    nwound: amount,
    nwoundte: amount,
    property: flag,
    propextent_txt: words,
    propcomment: words,
    ishostkid: flag,
    nhostkid: amount,
    hostkidoutcome_txt: words,
    addnotes: maybeText,
    scite1: maybeText,
    scite2: maybeText,
    scite3: maybeText,
    related: maybeText,
})
    .refine(({ iyear, imonth, iday }) => dayOf(iyear, imonth || 1, (imonth && iday) || 1) !== undefined, {
    path: ["iday"],
    error: "makes no day with iyear and imonth",
});
