import { acled } from "./acled/read.js";
import { geonames } from "./geonames/read.js";
import { gtd } from "./gtd/read.js";
import { report } from "./report/read.js";
import { ucdpGed } from "./ucdp-ged/format.js";
/** Every format that can be imported, in the order in which they are listed. */
export const formats = [report, ucdpGed, acled, gtd, geonames];
