import { formatOf } from "../data-set/format.ts";
import type { Format } from "../format.ts";
import { mapGedRow, ucdp } from "./map.ts";
import { gedColumns, gedRow } from "./row.ts";

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program, as CSV. */
export const ucdpGed: Format = formatOf(
  ucdp,
  "UCDP GED's events (CSV, the global data set or one country's).",
  {
    name: ucdp.key,
    columns: gedColumns,
    row: gedRow,
    map: (row, { release, gazetteer }) => mapGedRow(row, release, gazetteer),
  },
);
