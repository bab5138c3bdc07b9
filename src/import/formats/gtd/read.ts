import { formatOf } from "../data-set/format.ts";
import type { Format } from "../format.ts";
import { dataSet } from "./data-set.ts";
import { mapGtdRow } from "./map.ts";
import { gtdRow } from "./row.ts";

/** GTD's table. Without the columns on further groups and their claims, a claim that competes would be lost. */
export const gtd: Format = formatOf(dataSet, "Attacks of GTD, the Global Terrorism Database of START (CSV)", {
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
