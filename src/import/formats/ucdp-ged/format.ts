import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { mapDataSet } from "../data-set/data-set.ts";
import type { Format, Release } from "../format.ts";
import { readTable } from "../table/read-table.ts";
import type { TableFormat } from "../table/table-format.ts";
import { mapGedRow, ucdp } from "./map.ts";
import { type GedRow, gedColumns, gedRow } from "./row.ts";

const table: TableFormat<GedRow, { readonly release: Release; readonly gazetteer: Gazetteer }> = {
  name: ucdp.key,
  columns: gedColumns,
  row: gedRow,
  map: (row, { release, gazetteer }) => mapGedRow(row, release, gazetteer),
};

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program, as CSV. */
export const ucdpGed: Format = {
  name: ucdp.key,
  description:
    "Events of UCDP GED, the Georeferenced Event Dataset of the Uppsala Conflict Data Program (CSV)",
  async *read(input, release, gazetteer) {
    yield { kind: "mapped", file: input.file, line: 1, changes: mapDataSet(ucdp), needs: [] };
    yield* readTable(input, table, { release, gazetteer });
  },
};
