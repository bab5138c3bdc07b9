import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../../src/neo4j/database.ts";
import { emptyGraph, importReports, query, wipe } from "../graph.ts";

let database: Database;
beforeAll(async () => {
  database = await emptyGraph();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

// A degree of latitude is about 111 km.
const city = (key: string, latitude: number, kind = "CITY") => ({
  key,
  name: key,
  kind,
  location: { latitude, longitude: 44 },
  locatedBy: "s",
});

/** A report on places, and one on an event if there is one. */
function reports(places: object[], geoPrecision: string | null, latitude = 33): object[] {
  const told = { sources: [{ key: "s", name: "S" }] };
  const by = (key: string) => ({ key, title: key, publisher: "s", publishedOn: "2021-01-01" });
  const event = { key: "e", location: { latitude, longitude: 44 }, geoPrecision };
  const onPlaces = { ...told, report: by("r"), places };
  return geoPrecision === null ? [onPlaces] : [onPlaces, { ...told, report: by("q"), events: [event] }];
}

const near = "MATCH (:Event)-[near:NEAR]->(city) RETURN city.key, round(near.km) ORDER BY near.km";
const cities = [city("here", 33), city("close", 33.4), city("far", 33.5), city("town", 33.1, "TOWN")];

test("an event is near the cities within 50 km", async () => {
  await importReports(database, ...reports(cities, "NEAR"));
  expect(await query(database, near)).toEqual([
    ["here", 0],
    ["close", 45],
  ]);
});

test.each(["ADMIN1", "LINE", "COUNTRY"])(
  "a point that stands for something of precision %s is near none",
  async (precision) => {
    await importReports(database, ...reports(cities, precision));
    expect(await query(database, near)).toEqual([]);
  },
);

test("what no longer holds goes: the event elsewhere, a place that is no city, a point corrected", async () => {
  await importReports(database, ...reports(cities, "NEAR"));
  await importReports(database, ...reports(cities, "NEAR", 33.8));
  expect(await query(database, near)).toEqual([
    ["far", 33],
    ["close", 45],
  ]);
  await importReports(database, ...reports([city("far", 33.5, "TOWN"), city("close", 20)], null));
  expect(await query(database, near)).toEqual([]);
});

test("a city that comes later is near the events around it", async () => {
  await importReports(database, ...reports([], "EXACT"));
  await importReports(database, ...reports(cities, null));
  expect(await query(database, near)).toEqual([
    ["here", 0],
    ["close", 45],
  ]);
});

test("an event without a point of its own is where its place is", async () => {
  const [placed = {}] = reports(cities, null);
  await importReports(database, {
    ...placed,
    events: [{ key: "e", place: "far", geoPrecision: "EXACT" }],
  });
  expect(await query(database, near)).toEqual([
    ["far", 0],
    ["close", 11],
  ]);
  expect(await query(database, "MATCH (e:Event)-[:AT]->(p) RETURN p.key, e.location.y")).toEqual([
    ["far", 33.5],
  ]);
});
