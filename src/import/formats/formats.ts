import { acled } from "./acled/read.ts";
import type { Format } from "./format.ts";
import { geonames } from "./geonames/read.ts";
import { gtd } from "./gtd/read.ts";
import { report } from "./report/read.ts";
import { ucdpGed } from "./ucdp-ged/format.ts";

/** Every format that can be imported, in the order in which they are listed. */
export const formats: readonly Format[] = [report, ucdpGed, acled, gtd, geonames];
