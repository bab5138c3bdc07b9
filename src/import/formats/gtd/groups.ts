import { slug } from "../data-set/slug.ts";
import type { GtdRow } from "./row.ts";

/** A group that a row names as a perpetrator. */
export interface Group {
  /** Its place in the row: 1 to 3. */
  readonly number: number;
  readonly key: string;
  readonly name: string;
  /** The part or the wing of it, in GTD's words. */
  readonly part: string | null;
  /** Is it only suspected? Null: not said. */
  readonly isUncertain: boolean | null;
  readonly hasClaimed: boolean;
  readonly claimMode: number | null;
  readonly claimModeWords: string | null;
}

/** People who belong to no group. */
const noGroup = /^unaffiliated individual/i;

/** The groups that a row names, in its order. Perpetrators of whom it has no name are none. */
export function groupsOf(row: GtdRow): Group[] {
  return [
    group(1, row.gname, row.gsubname, row.guncertain1, row.claimed, row.claimmode, row.claimmode_txt),
    group(2, row.gname2, row.gsubname2, row.guncertain2, row.claim2, row.claimmode2, row.claimmode2_txt),
    group(3, row.gname3, row.gsubname3, row.guncertain3, row.claim3, row.claimmode3, row.claimmode3_txt),
  ].flat();
}

function group(
  number: number,
  name: string | null,
  part: string | null,
  isUncertain: boolean | null,
  claimed: boolean | null,
  claimMode: number | null,
  claimModeWords: string | null,
): Group[] {
  if (name === null || noGroup.test(name)) return [];
  const key = `gtd:${slug(name)}`;
  return [{ number, key, name, part, isUncertain, hasClaimed: claimed === true, claimMode, claimModeWords }];
}
