import { expect, test } from "vitest";
import { releaseName } from "../../../src/command/import/release-name.ts";

test.each([
  ["data/GEDEvent_v23_1.csv", "23.1"],
  ["GEDEvent_v26_0_3.csv.gz", "26.0.3"],
  ["GEDEvent_v22_1.csv", "22.1"],
  ["ged231.csv", "23.1"],
  ["ged191-csv.csv", "19.1"],
  ["ucdp-ged-iraq-1989-2018.csv", "ucdp-ged-iraq-1989-2018"],
  ["globalterrorismdb_0522dist.csv", "globalterrorismdb_0522dist"],
  ["2019-01-01-2021-12-31-Iraq.csv", "2019-01-01-2021-12-31-Iraq"],
  ["My events (2).csv", "My-events-2-"],
  [".csv", "unnamed"],
])("%s is of the release %s", (file, release) => {
  expect(releaseName(file)).toBe(release);
});
