import type { Point } from "../change/values.ts";

/** A place that a gazetteer or our reference files have, with what a reader needs to choose it. */
export interface GazetteerPlace {
  readonly key: string;
  /** The name shown. */
  readonly name: string;
  /** A value of PlaceKind. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  readonly location: Point | null;
  readonly population: number | null;
  /** Keys of the places that it lies in, the closest first. */
  readonly within: readonly string[];
}

/**
 * The places that were in the graph before an import, by name. It has only what gazetteers and reference files recorded,
 * and so is the same whatever of an import has been written already.
 */
export interface Gazetteer {
  /** Places that have this name, in the spelling closest to it, in no order of preference. */
  named(name: string): readonly GazetteerPlace[];
  /** The place that has this key. */
  at(key: string): GazetteerPlace | undefined;
}
