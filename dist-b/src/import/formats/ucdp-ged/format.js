import { formatOf } from "../data-set/format.js";
import { mapGedRow, ucdp } from "./map.js";
import { gedColumns, gedRow } from "./row.js";
/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program, as CSV. */
export const ucdpGed = formatOf(ucdp, "UCDP GED's events (CSV, the global data set or one country's).", {
    name: ucdp.key,
    columns: gedColumns,
    row: gedRow,
    map: (row, { release, gazetteer }) => mapGedRow(row, release, gazetteer),
});
