import { neo4j } from "./driver.ts";

/** Neo4j's own value of a day that is written YYYY-MM-DD. */
export function neo4jDate(day: string): unknown {
  const [year, month, date] = day.split("-");
  return new neo4j.types.Date(Number(year), Number(month), Number(date));
}

const wgs84 = 4326;

/** Neo4j's own value of a point in degrees, WGS 84. */
export function neo4jPoint({ latitude, longitude }: { latitude: number; longitude: number }): unknown {
  return new neo4j.types.Point(neo4j.int(wgs84), longitude, latitude);
}
