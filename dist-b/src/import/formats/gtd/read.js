import { formatOf } from "../data-set/format.js";
import { dataSet } from "./data-set.js";
import { mapGtdRow } from "./map.js";
import { gtdRow } from "./row.js";
/** GTD's table. Without the columns on further groups and their claims, a claim that competes would be lost. */
export const gtd = formatOf(dataSet, "Attacks of GTD, the Global Terrorism Database of START (CSV)", {
    name: "gtd",
    columns: [
        "eventid",
        "iyear",
        "imonth",
        "iday",
        "country_txt",
        "provstate",
        "city",
        "latitude",
        "longitude",
        "specificity",
        "attacktype1",
        "gname",
        "gname2",
        "gname3",
        "guncertain1",
        "claimed",
        "claim2",
        "claim3",
        "compclaim",
        "weaptype1",
        "nkill",
        "nwound",
    ],
    row: gtdRow,
    map: mapGtdRow,
});
