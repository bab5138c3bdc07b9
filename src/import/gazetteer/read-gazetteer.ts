import type { Database } from "../../neo4j/database.ts";
import { alwaysKnown } from "../mapping/known-on.ts";
import type { Gazetteer, GazetteerPlace } from "./gazetteer.ts";
import { NameIndex } from "./name-index.ts";

/** What is recorded from this day on is no news: gazetteers and reference files alone record so. */
const recorded = `date('${alwaysKnown}')`;

const places = `
MATCH (place:Place)
WHERE place.recordedOn = ${recorded}
RETURN place.key, place.name, place.kind, place.countryCode, place.location.y, place.location.x, place.population,
       COLLECT { MATCH (place)-[:PART_OF]->(around:Place) RETURN around.key }`;

const names = `
MATCH (place:Place)<-[given:ALIAS_OF]-(alias:Alias)
WHERE place.recordedOn = ${recorded} AND given.knownOn = ${recorded}
RETURN place.key, alias.folded, alias.sound, alias.skeleton, alias.vowels`;

/** Reads the gazetteer of a graph. Throws ClaimgraphError when the database fails. */
export async function readGazetteer(database: Database): Promise<Gazetteer> {
  const [rows, aliases] = await Promise.all([
    database.read({ text: places, parameters: {} }),
    database.read({ text: names, parameters: {} }),
  ]);
  const placeRows = rows as PlaceRow[];
  const around = new Map(placeRows.map(([key, , , , , , , [next]]) => [key, next]));
  const byKey = new Map(placeRows.map((row) => [row[0], placeOf(row, around)]));
  const index = new NameIndex<GazetteerPlace>();
  for (const [key, folded, sound, skeleton, vowels] of aliases as NameRow[]) {
    const place = byKey.get(key);
    if (place) index.add({ folded, sound, skeleton, vowels }, place);
  }
  return { named: (name) => index.find(name), at: (key) => byKey.get(key) };
}

type NameRow = [key: string, folded: string, sound: string, skeleton: string, vowels: string];

type PlaceRow = [
  key: string,
  name: string,
  kind: string,
  countryCode: string | null,
  latitude: number | null,
  longitude: number | null,
  population: number | null,
  around: string[],
];

function placeOf(
  [key, name, kind, countryCode, latitude, longitude, population]: PlaceRow,
  around: ReadonlyMap<string, string | undefined>,
): GazetteerPlace {
  const location = latitude === null || longitude === null ? null : { latitude, longitude };
  const within: string[] = [];
  for (let next = around.get(key); next !== undefined && !within.includes(next); next = around.get(next)) {
    if (around.has(next)) within.push(next);
  }
  return { key, name, kind, countryCode, location, population, within };
}
