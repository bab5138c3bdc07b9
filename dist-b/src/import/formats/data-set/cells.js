import { z } from "zod";
/** Cells of a table, as they stand in the file. An empty one, or one whose column is not there, is null. */
const cell = z
    .string()
    .optional()
    .transform((text) => text?.trim() || null);
/** Text that may be missing. */
export const maybeText = cell;
/** Text that has to be there. */
export const text = z.string("is missing").trim().min(1, "is empty");
/** A number as it is written: `1.0` and `1` are the same. */
const number = z
    .string()
    .regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, "is no number")
    .transform(Number);
/** A number that may be missing. */
export const maybeNumber = cell.pipe(number.nullable());
/** A whole number that may be missing. */
export const maybeInteger = maybeNumber.pipe(z.int("is no whole number").nullable());
const angle = (most) => {
    const reason = `is no angle from -${most} to ${most}`;
    return z.number().min(-most, reason).max(most, reason);
};
/** Degrees of latitude (at most 90) or longitude (at most 180), WGS 84. */
export const degrees = (most) => text.pipe(number).pipe(angle(most));
export const maybeDegrees = (most) => maybeNumber.pipe(angle(most).nullable());
/** Names in one cell, separated by semicolons, each once. */
export function listed(cell) {
    const names = (cell ?? "").split(";").map((name) => name.trim());
    return names.filter((name, index) => name !== "" && names.indexOf(name) === index);
}
