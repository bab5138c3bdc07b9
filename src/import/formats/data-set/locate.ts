import type { z } from "zod";
import type { Point } from "../../change/values.ts";
import type { Gazetteer, GazetteerPlace } from "../../gazetteer/gazetteer.ts";
import type { place } from "../report/things.ts";
import type { DataSet } from "./data-set.ts";
import { kmBetween } from "./distance.ts";
import { slug } from "./slug.ts";
import { unsaid } from "./unsaid.ts";

type PlaceEntry = z.output<typeof place>;
type PlaceKind = NonNullable<PlaceEntry["kind"]>;

/** A place as a row names it. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Where it is, if the row says that. */
  readonly point: Point | null;
  /** What it is near, if that is all that the row says. */
  readonly near?: Point;
  /** Of a country, its ISO 3166-1 alpha-2 code, if the row gives one: it goes before the name. */
  readonly countryCode?: string | null;
}

/** The closest of the places that a row names, and those of them that are the data set's own. */
export interface Located {
  readonly key: string;
  readonly places: readonly PlaceEntry[];
}

const areas: readonly string[] = ["COUNTRY", "PROVINCE", "DISTRICT"];

/** How far a row's point may be from a gazetteer's for the same town. */
const sameTownKm = 10;

/**
 * Finds the places that a row names, the country first, each in the one before. A country is the gazetteer's by its name; a
 * province or district by its name in that country, where just one has it; a town, too, if it lies within 10 km of the row's
 * point. What is not found so is a place of the data set's own, and no guess.
 */
export function locate(gazetteer: Gazetteer, dataSet: DataSet, named: readonly NamedPlace[]): Located {
  const places: PlaceEntry[] = [];
  let countryCode: string | null = null;
  let around: string | null = null;
  let path = `${dataSet.key}:place`;
  for (const it of named) {
    path = `${path}:${slug(it.name)}`;
    const found = find(gazetteer, it, countryCode);
    if (it.kind === "COUNTRY") countryCode = found?.countryCode ?? it.countryCode ?? null;
    if (!found) {
      const location = it.point;
      const locatedBy = location && dataSet.key;
      const { name, kind } = it;
      places.push({
        ...unsaid.place,
        key: path,
        name,
        kind,
        location,
        locatedBy,
        countryCode,
        partOf: around,
      });
    }
    around = found?.key ?? path;
  }
  return { key: around ?? path, places };
}

function find(
  gazetteer: Gazetteer,
  { name, kind, point, near, countryCode: ownCode = null }: NamedPlace,
  countryCode: string | null,
): GazetteerPlace | undefined {
  if (kind === "COUNTRY" && ownCode !== null) return gazetteer.at(ownCode.toLowerCase());
  const isArea = areas.includes(kind);
  const fits = gazetteer.named(name).filter((place) => {
    if (isArea ? place.kind !== kind : areas.includes(place.kind)) return false;
    if (kind === "COUNTRY") return true;
    if (countryCode === null || place.countryCode !== countryCode) return false;
    return isArea || isNear(near ?? point, place.location);
  });
  return fits.length === 1 ? fits[0] : undefined;
}

function isNear(point: Point | null, other: Point | null): boolean {
  return point !== null && other !== null && kmBetween(point, other) <= sameTownKm;
}
