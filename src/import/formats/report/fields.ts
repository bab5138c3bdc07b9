// The schema's classes are decorated, and the decorators need it.
import "reflect-metadata";
import { z } from "zod";
import { AliasKind } from "../../../../schema/name/alias.ts";

/** A readable, stable key. */
export const key = z
  .string()
  .regex(/^\S+$/, "is no key: it must not be empty or hold spaces")
  .max(200, "is longer than 200 characters");

/** A line or more of text that says something. */
export const text = z.string().trim().min(1, "is empty");

/** Not said, where it is left out or null. */
export function maybe<T extends z.ZodType>(type: T) {
  return type.nullable().default(null);
}

/** A list that may be left out. */
export function list<T extends z.ZodType>(type: T) {
  return z.array(type).default([]);
}

/** A list of things with keys, none of them twice. */
export function things<T extends z.ZodType<{ key: string }>>(type: T) {
  return list(type).superRefine((all, context) => {
    all.forEach(({ key }, index) => {
      if (all.findIndex((other) => other.key === key) < index) {
        context.addIssue({ code: "custom", path: [index, "key"], message: "stands twice in this list" });
      }
    });
  });
}

/** A day as YYYY-MM-DD that is in the calendar. */
export const day = z.iso.date("is no day as YYYY-MM-DD");

/** ISO 639 code of a language. */
export const language = z.string().regex(/^[a-z]{2,3}$/, "is no ISO 639 code");

export const location = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const count = maybe(z.int().min(0));

/** Numbers of people. Null is not known, which is not zero. */
export const range = z
  .strictObject({ low: count, best: count, high: count })
  .refine(
    (numbers) => {
      const known = [numbers.low, numbers.best, numbers.high].filter((number) => number !== null);
      return known.every((number, index) => index === 0 || (known[index - 1] ?? 0) <= number);
    },
    { error: "is out of order: low, best and high must not fall" },
  )
  .default({ low: null, best: null, high: null });

/** Another name of a thing. */
export const alias = z.strictObject({
  name: text,
  kind: z.enum(AliasKind),
  language: maybe(language),
  /** Key of the gazetteer or data set that gives the name, if it is not the report that does. */
  givenBy: maybe(key),
});
