import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { query } from "../import/graph.ts";
import { seededDatabase } from "../live/seeded.ts";

let database: Database;
beforeAll(async () => {
  database = await seededDatabase();
}, 120_000);
afterAll(() => database?.close());

test("the gazetteer is there whole, with names in other scripts", async () => {
  expect(await query(database, "MATCH (p:Place) WHERE p.geonamesId IS NOT NULL RETURN count(*)")).toEqual([
    [1442],
  ]);
  expect(
    await query(
      database,
      `MATCH (s)<-[:GIVEN_BY]-(a:Alias {name: 'بغداد'})-[:ALIAS_OF]->(p {key: 'geonames:98182'})
       RETURN s.key, a.kind, p.name, p.kind, p.population`,
    ),
  ).toEqual([["geonames", "TRANSLITERATION", "Baghdad", "CITY", 7216000]]);
});
