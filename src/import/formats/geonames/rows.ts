import { z } from "zod";

const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "is no number")
    .transform(Number)
    .pipe(z.number().min(-most).max(most));

const wholeNumber = z.string().regex(/^\d+$/, "is no whole number").transform(Number);

const countryCode = z.string().regex(/^[A-Z]{2}$/, "is no ISO 3166-1 alpha-2 code");
const name = z.string().trim().min(1, "is empty");

/** A row of GeoNames' table of places, by its column names there. */
export const placeRow = z.object({
  geonameid: wholeNumber,
  name,
  latitude: degrees(90),
  longitude: degrees(180),
  countrycode: countryCode,
  population: wholeNumber,
  /** GeoNames' own code of the province, unique in its country. */
  admin1code: z.string().default(""),
  alternatenames: z.string(),
});

export type PlaceRow = z.output<typeof placeRow>;

/** A row of the table of countries. */
export const countryRow = z.object({ iso: countryCode, name, geonameid: wholeNumber });

export type CountryRow = z.output<typeof countryRow>;
