import { expect, test } from "vitest";
import { readReference } from "../../../../src/import/formats/reference/read.ts";
import type { ImportRecord } from "../../../../src/import/record.ts";

async function read(file: string): Promise<ImportRecord> {
  const { value } = await readReference(file).next();
  return value as ImportRecord;
}

test("what is no news is known at any day, rests on no report, and is named by whoever gives the names", async () => {
  const record = await read("seed/gazetteer/iraq-places.json");
  if (record.kind === "rejected") throw new Error(JSON.stringify(record.faults));
  const stated = record.changes.flatMap((change) =>
    change.kind === "relationship" && change.basis ? [change.basis] : [],
  );
  expect(new Set(stated.map((basis) => JSON.stringify(basis)))).toEqual(
    new Set([JSON.stringify({ reports: [], knownOn: "0001-01-01" })]),
  );
  const around = record.changes.flatMap((change) =>
    change.kind === "relationship" && change.from.key === "taji" ? [`${change.type} ${change.to.key}`] : [],
  );
  expect(around).toEqual(["PART_OF iq-07"]);
  const givers = record.changes.flatMap((change) =>
    change.kind === "relationship" && change.type === "GIVEN_BY" && change.from.key.startsWith("Place:taji:T")
      ? [`${change.from.key} ${change.to.key}`]
      : [],
  );
  expect(givers).toEqual(["Place:taji:Taji background", "Place:taji:Tājī town ucdp-ged"]);
});

test("the places around are needed where the file does not record them", async () => {
  const record = await read("seed/gazetteer/governorates.json");
  expect(record).toMatchObject({ kind: "mapped" });
  if (record.kind === "mapped") expect(new Set(record.needs.map(({ key }) => key))).toEqual(new Set(["iq"]));
});
