import type { DataSet } from "../data-set/data-set.ts";

export const dataSet: DataSet = {
  key: "gtd",
  name: "Global Terrorism Database",
  url: "https://www.start.umd.edu/gtd/",
};
