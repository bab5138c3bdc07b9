import { formatOf } from "../data-set/format.js";
import { dataSet } from "./data-set.js";
import { mapAcledRow } from "./map.js";
import { acledRow } from "./row.js";
/** ACLED's export, in its layout of 2023 and later or the one before. */
export const acled = formatOf(dataSet, "Events of ACLED, the Armed Conflict Location & Event Data project (CSV)", {
    name: "acled",
    columns: [
        "event_id_cnty",
        "event_date",
        "time_precision",
        "event_type",
        "sub_event_type",
        "actor1",
        "inter1",
        "actor2",
        "inter2",
        "country",
        "location",
        "latitude",
        "longitude",
        "geo_precision",
        "fatalities",
    ],
    row: acledRow,
    map: mapAcledRow,
});
