import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCountries, readPlaces } from "../../../../src/import/formats/geonames/read.ts";
import { readReference } from "../../../../src/import/formats/reference/read.ts";
import { ucdpGed } from "../../../../src/import/formats/ucdp-ged/format.ts";
import { readGazetteer } from "../../../../src/import/gazetteer/read-gazetteer.ts";
import { openInput } from "../../../../src/import/input/open-input.ts";
import type { ImportRecord } from "../../../../src/import/record.ts";
import { runImport } from "../../../../src/import/run-import.ts";
import type { Database } from "../../../../src/neo4j/database.ts";
import { type Ask, askerOf } from "../../../compiler/ask.ts";
import { kmBetween } from "../../../equivalence/graph/sphere.ts";
import { emptyGraph } from "../../graph.ts";

const file = "../shared/data/ucdp-ged-iraq-1989-2018.csv";
const gazetteer = "seed/gazetteer";

/** Countries, governorates and the cities of Iraq. */
async function* places(): AsyncGenerator<ImportRecord> {
  yield* readCountries(await openInput(`${gazetteer}/countries.csv`));
  yield* readReference(`${gazetteer}/governorates.json`);
  const towns = await openInput(`${gazetteer}/geonames-cities-iraq-neighbours.csv`);
  for await (const town of readPlaces(towns, (key) => !key.includes("-") || key.startsWith("iq-"))) {
    const [place] = town.kind === "mapped" ? town.changes : [];
    if (place?.kind !== "node" || place.label !== "Place") yield town;
    else if (place.values.countryCode === "IQ" && place.values.kind === "CITY") yield town;
  }
}

interface CityGroup {
  readonly faction: { readonly name: string };
  readonly city: { readonly name: string };
  readonly eventCount: number;
}

interface YearGroup {
  readonly year: number;
  readonly eventCount: number;
  readonly deaths: { readonly best: number };
}

describe.skipIf(!existsSync(file))("UCDP GED 19.1 of Iraq (where ../shared/data has it)", () => {
  let database: Database;
  let ask: Ask;
  beforeAll(async () => {
    database = await emptyGraph();
    await runImport(database, places());
    const release = { name: "19.1", publishedOn: null };
    const found = await readGazetteer(database);
    const outcome = await runImport(database, ucdpGed.read(await openInput(file), release, found));
    expect([outcome.records, outcome.rejected]).toEqual([7474, 0]);
    ask = await askerOf(database);
  }, 900_000);
  afterAll(() => database?.close());

  test("events and deaths by year are those of the file", async () => {
    const expected = new Map<number, [events: number, deaths: number]>();
    for (const { date_start, best } of readRows(file)) {
      const year = Number(date_start?.slice(0, 4));
      const [events, deaths] = expected.get(year) ?? [0, 0];
      expected.set(year, [events + 1, deaths + Number(best)]);
    }
    const { answer } = await ask(
      "{ groups: eventGroups(by: [YEAR], first: 1000) { nodes { year eventCount deaths { best } } } }",
    );
    const { nodes } = (answer.data as { groups: { nodes: YearGroup[] } }).groups;
    expect(new Map(nodes.map(({ year, eventCount, deaths }) => [year, [eventCount, deaths.best]]))).toEqual(
      expected,
    );
  });

  test("attacks of the Islamic State by city are those whose point in the file is within 50 km of it", async () => {
    const events = readRows(file).filter(
      ({ side_a, side_b, where_prec }) => [side_a, side_b].includes("IS") && Number(where_prec) <= district,
    );
    const cities = readRows(`${gazetteer}/geonames-cities-iraq-neighbours.csv`).filter(
      ({ countrycode, population }) => countrycode === "IQ" && Number(population) >= 50_000,
    );
    const expected = cities.map((city) => [
      city.name,
      events.filter((event) => kmBetween(pointOf(event), pointOf(city)) <= 50).length,
    ]);
    const { answer } = await ask(
      `{ groups: eventGroups(by: [FACTION, CITY], where: { claims: { some: { faction: { name: { eq: "IS" } } } } }, first: 1000) {
        nodes { faction { name } city { name } eventCount }
      } }`,
    );
    expect(answer.errors).toBeUndefined();
    const { nodes } = (answer.data as { groups: { nodes: CityGroup[] } }).groups;
    const found = nodes.filter(({ faction }) => faction.name === "IS");
    expect(sorted(found.map(({ city, eventCount }) => [city.name, eventCount]))).toEqual(
      sorted(expected.filter(([, count]) => count !== 0)),
    );
  });
});

type Cells = Record<string, string>;

/** The last where_prec of a point that stands for no more than a district. */
const district = 3;

function readRows(path: string): Cells[] {
  return (parse(readFileSync(path), { columns: true, bom: true }) as Cells[]).filter(({ id }) => id !== "");
}

function pointOf({ latitude, longitude }: Cells): { latitude: number; longitude: number } {
  return { latitude: Number(latitude), longitude: Number(longitude) };
}

function sorted(rows: readonly unknown[][]): unknown[][] {
  return [...rows].sort((a, b) => `${a}`.localeCompare(`${b}`));
}
