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

function report(places: object[], geoPrecision: string | null, latitude = 33): object {
  return {
    report: { key: "r", title: "R", publisher: "s", publishedOn: "2021-01-01" },
    sources: [{ key: "s", name: "S" }],
    places,
    events: geoPrecision === null ? [] : [{ key: "e", location: { latitude, longitude: 44 }, geoPrecision }],
  };
}

const near = "MATCH (:Event)-[near:NEAR]->(city) RETURN city.key, round(near.km) ORDER BY near.km";
const cities = [city("here", 33), city("close", 33.4), city("far", 33.5), city("town", 33.1, "TOWN")];

test("an event is near the cities within 50 km", async () => {
  await importReports(database, report(cities, "NEAR"));
  expect(await query(database, near)).toEqual([
    ["here", 0],
    ["close", 45],
  ]);
});

test.each(["ADMIN1", "LINE", "COUNTRY"])(
  "a point that stands for something of precision %s is near none",
  async (precision) => {
    await importReports(database, report(cities, precision));
    expect(await query(database, near)).toEqual([]);
  },
);

test("what no longer holds goes: the event elsewhere, a place that is no city, a point corrected", async () => {
  await importReports(database, report(cities, "NEAR"));
  await importReports(database, report(cities, "NEAR", 33.8));
  expect(await query(database, near)).toEqual([
    ["far", 33],
    ["close", 45],
  ]);
  await importReports(database, report([city("far", 33.5, "TOWN"), city("close", 20)], null));
  expect(await query(database, near)).toEqual([]);
});

test("a city that comes later is near the events around it", async () => {
  await importReports(database, report([], "EXACT"));
  await importReports(database, report(cities, null));
  expect(await query(database, near)).toEqual([
    ["here", 0],
    ["close", 45],
  ]);
});

test("an event without a point of its own is where its place is", async () => {
  const placed = { ...report(cities, null), events: [{ key: "e", place: "far", geoPrecision: "EXACT" }] };
  await importReports(database, placed);
  expect(await query(database, near)).toEqual([
    ["far", 0],
    ["close", 11],
  ]);
  expect(await query(database, "MATCH (e:Event)-[:AT]->(p) RETURN p.key, e.location.y")).toEqual([
    ["far", 33.5],
  ]);
});
