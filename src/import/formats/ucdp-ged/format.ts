import { formatOf } from "../data-set/format.ts";
import type { Format } from "../format.ts";
import { mapGedRow, ucdp } from "./map.ts";
import { gedColumns, gedRow } from "./row.ts";

const description =
  "Events of UCDP GED, the Georeferenced Event Dataset of the Uppsala Conflict Data Program (CSV)";

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program, as CSV. */
export const ucdpGed: Format = formatOf(ucdp, description, {
  name: ucdp.key,
  columns: gedColumns,
  row: gedRow,
  map: (row, { release, gazetteer }) => mapGedRow(row, release, gazetteer),
});
