import { readTable } from "../table/read-table.js";
import { mapDataSet } from "./data-set.js";
/** The format of a data set that is one table: the data set itself comes before its first row. */
export function formatOf(dataSet, description, table) {
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
