import type { DataSet } from "../data-set/data-set.ts";

export const dataSet: DataSet = { key: "acled", name: "ACLED", url: "https://acleddata.com/" };
