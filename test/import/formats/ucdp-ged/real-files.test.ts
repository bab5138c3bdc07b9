import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ucdpGed } from "../../../../src/import/formats/ucdp-ged/format.ts";
import { noGazetteer } from "../../../../src/import/gazetteer/no-gazetteer.ts";
import { openInput } from "../../../../src/import/input/open-input.ts";

const folder = "../shared/data";

describe.skipIf(!existsSync(folder))("real files of UCDP GED (where ../shared/data has them)", () => {
  test.each([
    ["ucdp-ged-iraq-1989-2018.csv", 7473, 69],
    ["ucdp-ged-global-sample.csv", 850, 12],
  ])(
    "%s: all %i events are taken in, %i of them flagged",
    async (file, events, flagged) => {
      const release = { name: "19.1", publishedOn: null };
      const found = { events: 0, flagged: 0, rejected: 0 };
      for await (const record of ucdpGed.read(await openInput(`${folder}/${file}`), release, noGazetteer)) {
        if (record.kind === "rejected") found.rejected += 1;
        else if (record.row !== undefined) found.events += 1;
        if (record.kind === "mapped" && (record.warnings ?? []).length > 0) found.flagged += 1;
      }
      expect(found).toEqual({ events, flagged, rejected: 0 });
    },
    60_000,
  );
});
