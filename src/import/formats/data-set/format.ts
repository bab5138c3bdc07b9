import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Format, Release } from "../format.ts";
import { readTable } from "../table/read-table.ts";
import type { TableFormat } from "../table/table-format.ts";
import { type DataSet, mapDataSet } from "./data-set.ts";

/** What a row is mapped with. */
export interface RowContext {
  readonly release: Release;
  readonly gazetteer: Gazetteer;
}

/** The format of a data set that is one table: the data set itself comes before its first row. */
export function formatOf<Entry>(
  dataSet: DataSet,
  description: string,
  table: TableFormat<Entry, RowContext>,
): Format {
  return {
    name: table.name,
    description,
    async *read(input, release, gazetteer) {
      let isFirst = true;
      for await (const record of readTable(input, table, { release, gazetteer })) {
        if (isFirst) {
          yield { kind: "mapped", file: input.file, line: 1, changes: mapDataSet(dataSet), needs: [] };
        }
        isFirst = false;
        yield record;
      }
    },
  };
}
