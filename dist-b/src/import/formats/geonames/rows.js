import { z } from "zod";
const degrees = (most) => z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "is no number")
    .transform(Number)
    .pipe(z.number().min(-most).max(most));
const wholeNumber = z.string().regex(/^\d+$/, "is no whole number").transform(Number);
const countryCode = z.string().regex(/^[A-Z]{2}$/, "is no ISO 3166-1 alpha-2 code");
const name = z.string().trim().min(1, "is empty");
/** A populated place, by GeoNames' column names without their spaces. */
export const placeRow = z.object({
    geonameid: wholeNumber,
    name,
    latitude: degrees(90),
    longitude: degrees(180),
    /** P: a populated place. A table without this column has nothing else. */
    featureclass: z
        .literal("P", "is no populated place (P): take a file of GeoNames that has only those, such as cities500.zip")
        .optional(),
    countrycode: countryCode,
    population: wholeNumber,
    /** GeoNames' own code of the province, unique in its country. */
    admin1code: z.string().default(""),
    /** Separated by `,` in GeoNames' own files, and by `|` in tables made of them. */
    alternatenames: z.string(),
});
/** Columns of GeoNames' own files, which have no header line. */
export const dumpColumns = [
    "geonameid",
    "name",
    "asciiname",
    "alternatenames",
    "latitude",
    "longitude",
    "featureclass",
    "featurecode",
    "countrycode",
    "cc2",
    "admin1code",
    "admin2code",
    "admin3code",
    "admin4code",
    "population",
    "elevation",
    "dem",
    "timezone",
    "modificationdate",
];
/** A row of the table of countries. */
export const countryRow = z.object({ iso: countryCode, name, geonameid: wholeNumber });
